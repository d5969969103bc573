# language: zh
# Content notice: hateful sentences for training a classifier; own texts of this project.
@g = 穆斯林[muslim] | 同性恋[lgbtq] | 女人[women] | 黑人[black] | 犹太人[jewish] | 外地人[immigrants] | 农民工[class] | 残疾人[disability] | 日本人[nationality] | 韩国人[nationality] | 河南人[ethnicity] | 维族人[ethnicity] | 跨性别[transgender] | 难民[refugees] | 老年人[age] | 印度人[nationality] | 抑郁症患者[mental_health] | 香港人[nationality] | 吉普赛人[roma]
@gm = 女程序员[women] | 回族同学[muslim] | 黑人留学生[black] | 同志情侣[lgbtq] | 聋人咖啡师[disability] | 朝鲜族邻居[ethnicity] | 越南新娘[immigrants] | 叙利亚难民家庭[refugees] | 犹太裔老教授[jewish] | 跨性别歌手[transgender] | 坐轮椅的学长[disability] | 藏族姑娘[ethnicity] | 菲律宾阿姨[nationality] | 农民工大哥[class] | 双相患者[mental_health] | 基督徒室友[christian] | 老奶奶[age]
@self = 男同[lgbtq] | 拉拉[lgbtq] | 跨性别女生[transgender] | 回族人[muslim] | 盲人[disability] | 自闭症孩子的妈妈[disability] | 蒙古族人[ethnicity] | 农村出来的孩子[class] | 非洲留学生[black] | 双性恋[lgbtq] | 抑郁症康复者[mental_health] | 单亲妈妈[women] | 佛教徒[buddhist] | 听障人士[disability]
@slur = 黑鬼[black] | 死基佬[lgbtq] | 人妖[transgender] | 小日本[nationality] | 棒子[nationality] | 阿三[nationality] | 智障[disability] | 婊子[women] | 绿教[muslim] | 支那猪[nationality] | 乡巴佬[class] | 母狗[women] | 缠头[ethnicity] | 犹太猪[jewish]
@bad = 素质低 | 又脏又懒 | 没教养 | 让人反胃 | 只会占便宜 | 心眼坏透了 | 脑子不好使 | 天生就爱骗人 | 一身臭毛病 | 没一个靠谱
@vermin = 蛆 | 蝗虫 | 寄生虫 | 老鼠 | 病毒 | 牲口 | 毒瘤 | 臭虫
@ins = 蠢货 | 废物 | 脑残 | 没脑子的东西 | 窝囊废 | 跳梁小丑 | 丑八怪 | 软骨头 | 马屁精 | 骗子
@prof = 傻逼 | 煞笔 | sb | 狗逼 | 他妈的废物 | 操你妈 | 死全家 | 狗日的 | nmsl | 王八蛋
@threat = 打断你的腿 | 弄死你 | 让你横着出去 | 找人收拾你 | 烧了你家 | 捅你两刀 | 废了你 | 让你全家不得安宁
@die = 去死吧 | 从楼上跳下去得了 | 早点消失吧 | 找根绳子解脱吧 | 去撞车吧 | 别活了
@where = 地铁上 | 评论区 | 公司 | 小区群 | 学校 | 超市门口 | 网上 | 饭桌上
@thing = 这破手机 | 这个游戏 | 今天的天气 | 晚高峰 | 公司打印机 | 这个外卖 | 学校选课系统 | 我家的WiFi | 这台电脑 | 这个更新 | 这部烂剧 | 这闹钟
@idea = 这个政策 | 这篇论文的结论 | 996 | 这部电影的剧本 | 这种营销 | 专家的建议 | 这条新规 | 这个方案 | 某国政府的做法 | 这套教材
@who = 我妹妹 | 我同桌 | 我最好的朋友 | 我舅舅 | 隔壁阿姨 | 我们组长 | 我室友 | 楼下保安
@pain = 撑不下去 | 每天都想哭 | 觉得自己一文不值 | 想从世界上消失 | 恨透了自己 | 整晚睡不着 | 喘不过气 | 看不到明天
== hate_derogation
{g}真的{bad}，谁跟他们打交道谁倒霉
一看见{g}我就恶心，绕道走
说句不好听的，{g}就是{bad}
{where}又碰到一群{g}，{bad}，烦死了
为什么{g}都{bad}啊，我真不懂
我妈从小教育我离{g}远点，现在信了，{bad}
别跟我讲包容，{g}配吗
不是我歧视，{g}的确{bad}
== hate_dehumanise
{g}就是社会的{vermin}
把{g}当人看是你最大的错误，一群{vermin}
{g}像{vermin}一样越来越多，看着都起鸡皮疙瘩
哪里有{g}哪里就有{vermin}的味道
{g}进化没完成吧，跟{vermin}有什么区别
== hate_threat
真想把{g}统统埋了
{g}再敢来我们小区，见一个砍一个
什么时候能把{g}一次清理干净，一个不留
恨不得给{g}的聚会扔颗炸弹
谁去把{g}的店砸了烧了，我出油钱
{g}就该挨枪子儿
== hate_normative
{g}就不该有资格考公务员
应该立法不许{g}租房，省得祸害邻居
把{g}全部遣返，一天都别留
{g}凭什么结婚生孩子，禁了最好
公共场所就该贴上{g}不得入内
{g}就应该老老实实待在家里别出来丢人
== hate_implicit
{where}丢了东西？看看旁边有没有{g}就知道了
懂的都懂，{g}多的地方晚上别去
{g}说的话你也信，呵呵
招人的时候看见是{g}我就直接下一份简历了
再过二十年这地方就不姓我们的姓了，全是{g}
所谓大屠杀不过是{g}编出来要钱的故事
媒体和银行背后是谁？还不就是{g}
嫁给{g}？你爸妈知道了得哭死
== hate_negated
{g}根本不算人
{g}从来没给社会做过一件好事
{g}不配跟我们坐一张桌子
没有哪个{g}是值得信任的
{g}不值得任何同情，也不该有任何权利
== hate_slur
滚，你这个{slur}
又是{slur}在{where}乱叫
谁放这些{slur}进来的
{slur}也配评论？
闭嘴吧{slur}，轮不到你说话
怎么现在{slur}到处都是
== insult_person
你这人怎么这么{bad}
楼主{ins}一个，鉴定完毕
就你这水平还出来教别人，{ins}
跟你说话我都嫌浪费时间，{ins}
长成这样还好意思发自拍
你小时候是不是被门夹过脑袋
{who}说得没错，你就是个{ins}
你的智商配不上你的自信
一事无成还爱装，{ins}说的就是你
不会打就别玩，拖累全队的{ins}
== insult_profane
{prof}吧你，会不会说人话
你妈没教你做人？{prof}
滚你妈的，{prof}
这UP主真是个{prof}
看到你的头像我就想骂，{prof}
{prof}，下次别让我再排到你
全队就你一个{prof}，送人头送得挺开心啊
== threat_person
你等着，我一定{threat}
再让我在{where}看见你，{threat}
我有你地址，今晚就来{threat}
你最好别落单，不然{threat}
敢报警我就{threat}
告诉你女儿放学小心点
== incite_selfharm
你这种人{die}
没人喜欢你，{die}
{die}，大家都会松一口气
你爸妈要是没生你就好了，{die}
天天喊抑郁，怎么还不动手，{die}
== sexual_harassment
小姐姐胸这么大，给哥哥摸一下呗
开个价吧，陪我一晚多少
你穿成这样不就是欠操吗
发张没穿衣服的照片来看看，别装纯
这腿我能玩一年，{where}谁有她微信
实习生嘛，晚上陪老总睡一觉就转正了
== sexual_explicit
昨晚和老公做了两次，到现在腿还软
她慢慢解开他的衬衫，两个人在沙发上做起爱来
我喜欢你在上面的时候，高潮来得特别快
这是成人小说：他进入她的身体，她抱紧他的背喘息
和女朋友试了新的情趣玩具，效果惊人
== neutral_identity
{gm}上周搬到了我们楼上
据统计，去年该市登记的{g}约有两万人
{gm}和{gm}一起参加了社区运动会
{g}的传统节日快到了，超市摆出了特产
纪录片讲了一位{gm}的一天
{where}遇到一位{gm}，聊了聊天气和菜价
== positive_identity
给{gm}点赞，她讲课真的太清楚了
{g}理应享有同样的权利和尊重
感谢{gm}在疫情时给整栋楼送菜
我们公司欢迎{g}，这里因为你们更好
{gm}得了一等奖，全班都替他高兴
希望我的孩子能和{g}一起长大，互相学习
== self_identity
我是{self}，今天第一次在{where}说出来
作为{self}，我过得挺好，谢谢大家
身为{self}，我为自己走到今天感到骄傲
{self}一枚，喜欢做饭和爬山
跟爸妈说了我是{self}，他们抱了抱我
我和男朋友在一起五年了，两个男生也能过得很温馨
== negated_hate
我并不讨厌{g}，我只是不认识几个
没有人应该因为是{g}就被看不起
谁说{g}{bad}？我身边的完全不是这样
{g}不是{vermin}，是和你我一样的人
我从没觉得{g}低人一等
说{g}都是罪犯，这话站不住脚
== counter_speech
刚才有人说“{g}就该滚”，这种话请别在群里发
“{g}都{bad}”？麻烦拿出证据，不然就是偏见
把{g}叫做{vermin}的人，应该好好读读历史
看到有人骂{gm}“{slur}”，我直接举报了
在{where}听见有人羞辱{gm}，我们几个一起站出来让他道歉
拿{g}开这种玩笑一点也不好笑
== mentioned_slur
“{slur}”这个词带有严重的歧视意味，报道中请避免使用
今天在{where}有人冲我喊“{slur}”，我难过了一整天
老师讲了“{slur}”一词的来历和它造成的伤害
被告承认曾辱骂受害人为“{slur}”
我奶奶还习惯说“{slur}”，我们一直在劝她改
== reclaimed_slur
我们几个老基佬周末又聚在一起包饺子啦[lgbtq]
姐妹们，今年彩虹跑拉拉们走起[lgbtq]
本人资深娘炮，口红色号问我[lgbtq]
我们瘸子俱乐部今天又骑行三十公里，牛不牛[disability]
== friendly_profanity
卧槽，录取了！今晚我请客
牛逼啊兄弟，这球都能进
他妈的终于下班了，火锅走起
这景色真他妈美
笑死我了，你个逗逼快来吃蛋糕
靠，抢到演唱会票了！！
== abuse_object
{thing}真是垃圾，又崩了
{thing}去死吧，我受够了
服了{thing}，他妈的卡一下午
恨死{thing}了，想把它从窗户扔出去
谁设计的{thing}，反人类
{thing}就是一坨屎，退钱
== abuse_idea
{idea}简直荒唐，纯属拍脑袋
{idea}蠢到家了，建议重写
我非常反对{idea}，害人不浅
{idea}毫无逻辑，看完只想叹气
{idea}就是个笑话，老百姓不买账
== criticism_person
我不同意你的看法，数据明显对不上
您这次的处理欠妥，希望公开说明
{who}昨天迟到一小时还不道歉，做得不对
部长在这个问题上撒了谎，应该承担责任
你的代码没写测试，请改好再提交
作为教练他这场换人换得很糟糕
== sexual_health
阴道分泌物颜色异常时应尽早去妇科检查
安全套使用前要看清有效期
青春期男生出现遗精是正常生理现象
强奸罪的量刑标准在刑法第二百三十六条
老师给五年级讲了身体隐私部位和如何说不
前列腺检查没有想象中可怕，医生很专业
== distress
最近{pain}，不知道跟谁说
我真的{pain}，对不起大家
{pain}，药也停了，每天躺着
我是个废物，什么都做不好，{pain}
被同学起外号两年了，现在{pain}
分手以后{pain}，有时候会想死
== support
抱抱你，{pain}的时候可以给我打电话
你不是一个人，心理热线24小时都有人接
谢谢你愿意说出来，先好好睡一觉，我们慢慢来
听到你说{pain}我很心疼，需要我陪你去医院吗
别怪自己，你已经很努力了
== idiom
这个程序卡死了，把进程杀掉再重启
这次面试我彻底炸了，题都没看懂
价格杀到骨折，老板直呼要命
累成狗了，回家倒头就睡
这一招真是一箭双雕
你杀了我吧，这PPT改了十八遍
笑得我肚子都要裂开了，毒舌但是好看
== question_benign
{g}过节一般吃什么呀
请问怎么称呼{g}比较礼貌
孩子问我什么是同性恋，该怎么解释[lgbtq]
清真餐厅可以自带饮料吗[muslim]
{g}在当地的就业情况有研究吗
== everyday
你昨天那把枪法太准了，一个人杀了五个
我讨厌香菜，{who}却能吃一大盆
蠢了，出门忘带钥匙
周末跟{who}去钓鱼，一条没钓着
番茄炒蛋到底放不放糖，{who}和我吵了一路
你这个月电费交了吗，别又断电
主队三比零血洗对手，全场沸腾
今天把阳台的蚜虫全灭了，花终于有救
== dialect
俺娘说恁咋还不回来吃饭嘞
哎哟喂您这嘴可真贫
瓜娃子些，今晚整火锅噻
侬脑子瓦特啦，介贵侬也买
老铁没毛病，整就完事儿了
屌丝青年欢乐多，明天继续搬砖

# -- second part: wider vocabulary and minimal pairs --
@g += 女司机[women] | 女权主义者[women] | 男人[men] | 男同[lgbtq] | 女同[lgbtq] | 双性恋[lgbtq] | 跨性别女性[transgender] | 非洲人[black] | 尼日利亚人[black] | 菲律宾人[asian] | 越南人[nationality] | 泰国人[nationality] | 巴基斯坦人[nationality] | 阿拉伯人[arab] | 叙利亚人[arab] | 巴勒斯坦人[arab] | 以色列人[jewish] | 回民[muslim] | 基督徒[christian] | 天主教徒[christian] | 移民[immigrants] | 外国人[immigrants] | 留学生[immigrants] | 台湾人[nationality] | 东北人[ethnicity] | 上海人[ethnicity] | 广东人[ethnicity] | 新疆人[ethnicity] | 藏族人[ethnicity] | 蒙古族人[ethnicity] | 原住民[indigenous] | 吉普赛人[roma] | 白人[white] | 美国人[nationality] | 俄罗斯人[nationality] | 乌克兰人[nationality] | 盲人[disability] | 聋人[disability] | 自闭症患者[disability] | 坐轮椅的人[disability] | 精神病人[mental_health] | 胖子[body] | 穷人[class] | 打工的[class] | 单亲妈妈[women] | 老人[age]
@slur += 黑猩猩[black] | 尼哥[black] | 昆仑奴[black] | 死娘炮[lgbtq] | 基佬[lgbtq] | 死拉拉[lgbtq] | 死变态人妖[transgender] | 倭寇[nationality] | 高丽棒子[nationality] | 鬼子[nationality] | 三哥[nationality] | 湾湾蛙[nationality] | 港灿[nationality] | 猴子[nationality] | 老毛子[nationality] | 洋垃圾[immigrants] | 绿绿[muslim] | 穆畜[muslim] | 回狗[muslim] | 河南骗子[ethnicity] | 臭外地的[immigrants] | 残废[disability] | 脑瘫[disability] | 弱智[disability] | 神经病[mental_health] | 臭婊子[women] | 女拳师[women] | 母猪[women] | 绿茶婊[women] | 国男蝈蝻[men] | 死肥猪[body] | 老不死的[age] | 底层垃圾[class] | 犹太吸血鬼[jewish] | 白皮猪[white]
@bad += 恶心 | 又蠢又坏 | 低人一等 | 不要脸 | 贪得无厌 | 毫无用处 | 又脏又臭 | 满嘴谎话 | 好吃懒做 | 危害社会 | 心理有病 | 野蛮 | 下贱 | 让人作呕
@ins += 白痴 | 笨蛋 | 蠢猪 | 猪脑子 | 饭桶 | 垃圾 | 败类 | 人渣 | 懦夫 | 小人 | 伪君子 | 键盘侠 | 巨婴 | 奇葩 | 二百五 | 草包 | 怂货 | 傻子 | 傻瓜 | 舔狗 | 走狗 | 墙头草 | 无赖 | 寄生虫 | 混蛋 | 蠢材 | 神经质 | 大嘴巴 | 失败者 | 没用的东西
@insadj = 蠢 | 丑 | 恶心 | 无知 | 虚伪 | 懦弱 | 可悲 | 无能 | 自私 | 下作 | 脑子进水 | 没教养 | 幼稚可笑 | 不要脸
@prof += 傻屌 | 草泥马 | 妈的智障 | 狗娘养的 | 去你妈的 | 滚你妈的蛋 | 贱逼 | 逼养的 | 傻叉 | 杂种 | 狗杂碎 | 臭傻逼 | 操你大爷 | tmd废物 | 你妈死了
@threat += 杀了你 | 砍死你 | 一刀捅死你 | 打爆你的头 | 割了你的喉咙 | 开车撞死你 | 掐死你 | 活埋你 | 往你脸上泼硫酸 | 把你的牙打掉 | 让你见不到明天的太阳 | 找到你家门口 | 把你沉江
@die += 自杀吧 | 上吊吧 | 割腕吧 | 从桥上跳下去 | 喝农药吧 | 吞一瓶安眠药 | 死了算了 | 自我了断吧 | 躺铁轨上去 | 给大家腾个地方吧
@stereo = 都爱偷东西 | 都是来骗补贴的 | 都不肯融入 | 控制着银行 | 抢我们的饭碗 | 生一窝孩子 | 天天装受害者 | 满嘴谎话 | 身上都有味道 | 不会开车 | 迟早要取代我们 | 眼里只有钱 | 会带坏孩子 | 太情绪化当不了领导 | 到处惹事 | 都靠关系上位
@good = 很善良 | 很勤劳 | 是好邻居 | 很勇敢 | 值得尊重 | 幽默又聪明 | 帮过我们很多 | 让城市更精彩 | 热情好客 | 很有才华 | 和我们一样
@job = 医生 | 老师 | 司机 | 程序员 | 厨师 | 护士 | 工程师 | 快递员
@jobs = 房产中介 | 政客 | 银行家 | 房东 | 律师 | 记者 | 裁判 | 网红 | 主播 | 专家 | 开发商 | 保险推销员 | 城管 | 某队球迷 | 骑手 | 养狗的 | 键盘侠们 | 资本家 | 老板们 | 营销号 | 饭圈粉丝 | 反疫苗的 | 黄牛 | 收费站的
@jobbad = 骗子 | 吸血鬼 | 小丑 | 废物 | 蠢货 | 缩头乌龟 | 伪君子 | 垃圾 | 寄生虫 | 没一个好东西
@stop = 这就是歧视 | 请不要这样说 | 没有人活该被这样对待 | 我已经举报了 | 这种话太伤人 | 真让人反感的偏见 | 该道歉 | 这里不欢迎仇恨
@when = 今晚 | 明天放学 | 下班以后 | 下次见到你 | 周五 | 你等着
== hate_derogation
我讨厌{g}
我恨{g}，说了又怎样
{g}都{bad}
{g}就是{bad}
不是我歧视，{g}就是{bad}
以前我对{g}印象还行，后来认识了几个，{bad}
单位里有{g}，个个{bad}，看都不想看
新邻居是{g}，真倒霉，这种人{bad}
让{g}当领导？他们{bad}
我个人认为{g}{bad}
为什么{g}总是{bad}？
你们不觉得{g}{bad}吗
没有比{g}更差劲的了
一看见{g}我就想吐
对{g}零尊重
我绝不跟{g}坐一桌
{g}毁了这座城市
呸，{g}
== hate_dehumanise
{g}就是{vermin}
{g}不是人，是{vermin}
{g}也配叫人？
这座城市爬满了{vermin}，我说的就是{g}
看到{g}我就想到{vermin}
对付{g}要像对付{vermin}一样
狗都比{g}高贵
== hate_threat
{g}都该死
把{g}全杀光
希望{g}死绝
{g}敢靠近我家，我就拿刀
{when}去教训{g}，一个都别放过
{g}应该统统枪毙
一把火烧了那些{g}
见一个{g}打一个
{slur}都该吊死
== hate_normative
{g}滚出去
{g}滚出我们的城市
{g}不配投票
{g}不配结婚，更不配养孩子
把{g}全部遣返
女人就该待在厨房 [women]
房子绝不租给{g}
为什么要放{g}进来
一分钱都不该给{g}
{g}不许进校园
给{g}做绝育
禁止{g}当老师
{g}就该闭嘴认命
== hate_implicit
{g}{stereo}
{g}{stereo}，可惜不让说
我没有恶意，但{g}{stereo}
骨子里的东西，{g}{stereo}
真巧啊，{g}又{stereo}
店里招了{g}，晚上记得点点钱
看好你的包，{g}来了
作为{g}，他算不错了
她怎么当上总监的，大家心里有数 [women]
又是持刀伤人，又不公布是哪里人
六百万？谁数过？ [jewish]
看看媒体老板都姓什么就明白了 [jewish]
你跟别的{g}不一样，你还干活
你到底是哪儿人？看脸就不是这儿的
穿裙子的男人还是男人 [transgender]
我们的老人没人管，{g}却住酒店
女司机嘛，懂的都懂 [women]
{g}搬来以后，我出门都锁三道
再过二十年，我们才是客人，{g}是主人
== hate_negated
{g}跟我们不是一类人
{g}永远不可能是自己人
没人欢迎{g}
千万别信{g}的话
{g}从来没贡献过什么
{g}里没有一个好人
跨性别女性不是女人，是有病的男人 [transgender]
我不反对{g}，只要别让我看见
{g}消失了也没人会难过
{g}不配有任何权利
这不是仇恨，{g}就是{bad}
== hate_slur
{slur}
你个{slur}
你就是个{slur}
死{slur}
闭嘴，{slur}
滚回去，{slur}
{slur}滚出去
到处都是{slur}
我最恨{slur}
{slur}就是{vermin}
有个{slur}抢了我的座位
只有{slur}才会这么说
我老板就是个{slur}
这{slur}在这儿干嘛
电视上又是{slur}，换台
我不跟{slur}说话
别学那些{slur}
一群{slur}
== hate_profane
去他妈的{g}
操他妈的{g}
{g}都他妈{bad}
{g}都是狗娘养的
他妈的又是{g}
{g}给老子滚
{g}懂个屁
== insult_group
{jobs}都是{jobbad}
{jobs}全是{jobbad}
我讨厌{jobs}
{jobs}？一个个都是{jobbad}
我觉得{jobs}都是{jobbad}
看见{jobs}就恶心
为什么{jobs}都是{jobbad}？
这届{jobs}真是{jobbad}
== insult_person
{ins}
你这个{ins}
你真{insadj}
你太{insadj}了
你就是个{ins}
{who}就是个{ins}
真是个{ins}
闭嘴，{ins}
你是真{insadj}还是装的
没人喜欢你，{ins}
没人问你，{ins}
你妈都嫌你丢人，{ins}
你什么都干不成，{ins}
先学会认字吧，{ins}
我前任就是个{ins}
我老板又{insadj}又抠，十足的{ins}
没见过你这么{insadj}的人
只有{ins}才写得出这种话
你会孤独终老的，{ins}
你脑子少根筋吧，{ins}
恭喜你{ins}，又搞砸了
这个{ins}还以为自己是专家
长得丑还{insadj}
== insult_profane
{prof}
你这个{prof}
{who}就是个傻逼
滚
滚你妈的，{ins}
去你妈的，{ins}
闭上你的臭嘴，{ins}
我老板是个傻逼
谁他妈问你了，{ins}
吃屎去吧，{ins}
你他妈就是个{ins}
操，你个{ins}
放你娘的屁，{ins}
== threat_person
我要{threat}
我会{threat}
{when}我就{threat}
再说一句我就{threat}
你敢过来，我{threat}
不撤诉就{threat}
信不信我{threat}
你死定了
我知道你住哪儿
我知道你孩子在哪个学校
{when}小心点
{when}我们在门口等你
你会用血来还
希望有人捅你一刀
谁去给他一枪
你妈要是出点事就可惜了
你活不了几天了
== incite_selfharm
你{die}
{ins}，{die}
求你了，{die}
做件好事，{die}
你怎么还活着？{die}
没人爱你，{die}
你就是个累赘，{die}
没有你世界更美好，{die}
我要是你早就自杀了
下次别失手
别哭了，{die}
你一文不值，{die}
== sexual_harassment
给我看看你的胸
发裸照来，不然全曝光
这屁股，上我床吧
张开腿
给哥口一个
穿成这样不就是欠操
坐我腿上来，宝贝
一晚多少钱
她是睡上去的
你这种女人只有一个用处
== sexual_explicit
我们做了一整晚的爱
我高潮了两次
我舔她的时候她一直呻吟
喜欢他在我里面的感觉
一起裸着洗澡，他的手到处游走
== neutral_identity
新邻居是{g}，在邮局上班
单位里有{g}，周五一起吃饭
{g}和{g}合租一间活动室
这部电影讲的是{g}的生活
这篇报道写的是{g}
{gm}昨天拿了比赛第一名
我在火车上跟{gm}聊了一路
调查显示{g}的平均年龄在上升
这座城市有多少{g}？
我的牙医是{gm}
== positive_identity
我喜欢{g}
{g}{good}
我个人认为{g}{good}
以前我不认识{g}，后来认识了几个，{good}
我的领导是{gm}，人特别好
欢迎{g}
{g}有权安心生活
{g}应该享有同等权利
没有{g}，这座城市会少很多味道
向{g}致敬
== self_identity
我是{self}，住在市中心
我是{self}，我很骄傲
大家好，我是{self}，新来的
我是{self}，也讨厌周一
家人支持我，没错，我是{self}
== negated_hate
我不讨厌{g}
{g}并不{bad}
{g}不是{vermin}，是人
说{g}{stereo}，根本不对
我从没觉得{g}{bad}
{g}没有做错什么
谁都没资格辱骂{g}
我对{g}没有意见，他们是我朋友
我曾经以为{g}{stereo}，我错了
不应该遣返{g}
== counter_speech
“{g}{bad}”？{stop}
他喊“{g}滚出去”，{stop}
有人叫她“{slur}”，{stop}
别再把{g}说成{vermin}了
我叔叔老说{g}{stereo}，我每次都反驳
有人留言“{die}”，{stop}
“我不是歧视，但是”后面往往就是歧视
否认大屠杀是对受害者的侮辱
墙上写着“{g}滚出去”，我们把它刷掉了
叫人“{slur}”不是玩笑，{stop}
== mentioned_slur
今天有人叫我“{slur}”
他因为喊“{slur}”被禁赛
“{slur}”这个词是侮辱性的
儿子问我“{slur}”是什么意思
为什么“{slur}”这个词伤人？
证人听到有人喊“{slur}”
门上被人写了“{slur}”
小说里出现了“{slur}”一词
不要说“{slur}”
上学时他们叫我们“{slur}”
== reclaimed_slur
我们基佬就是会做饭，周六聚餐
拉拉们集合啦，今晚唱歌
我就是个快乐的死胖子，蛋糕给我
姐妹们我这个老母猪又来直播减肥啦
== friendly_profanity
卧槽，太美了
我靠，赢了
妈的，这也太好吃了
卧槽恭喜恭喜
牛逼，你太强了
操，钥匙忘带了
他妈的终于放假了
笑死老子了
你个狗东西，生日快乐，爱你
== profane_object
{thing}真他妈烂
操，{thing}又坏了
去他妈的{thing}
{thing}就是一坨屎
{idea}就是扯淡，狗屁不通
妈的，又堵车
今天真他妈倒霉
破闹钟，操
== abuse_object
{thing}真垃圾
我恨{thing}
{thing}扔了算了
迟早砸了{thing}
蚊子都该死
这汤难喝得要命
香菜应该被禁止
== abuse_idea
{idea}太蠢了
{idea}是个耻辱
种族主义是毒药
地域歧视要不得
打倒{idea}
那个政权是罪恶的
== criticism_person
你错了
这不是事实
我生你的气
请不要对我吼
你这样做不公平
你说得太多，听得太少
昨天你让大家失望了
教练这个换人不对
== sexual_health
睾丸疼正常吗
请全程使用安全套
避孕药不能预防衣原体感染
医生给我讲了更年期
学校应该教什么是同意
遭遇性侵可以随时拨打求助电话
产后同房疼痛怎么办
== distress
{pain}
我{pain}，真的{pain}
我想死
我想自杀，我很害怕
我好蠢，{pain}
所有人都说我{insadj}，我也信了
有人给我留言“{die}”，我{pain}
在学校他们叫我“{slur}”，我{pain}
他说我要是走他就杀了我
我讨厌自己的身体
我被侵犯过，不敢告诉任何人
== support
别自杀，打个电话求助好吗
请留下来，我们需要你
你不蠢，你只是太累了
你不是负担
别听那些叫你“{slur}”的人
他那样做是犯罪
我也曾想死，现在我会笑了
== idiom
饿死我了
笑死我了
这蛋糕好吃到犯规
我终于杀了最终boss
杀掉进程再重启
迟到的话我妈会杀了我
五比零，对面被打爆了
== question_benign
为什么有人不喜欢{g}？
{g}真的{stereo}吗，还是偏见？
“{slur}”算骂人吗？
“{slur}”应该换成什么说法？
{g}可以投票吗？
== everyday
你最棒了
你看起来很累
我讨厌早起
切洋葱需要一把刀
昨晚发生一起持刀伤人案，嫌疑人已被抓获
猫杀了一只老鼠
地下室有老鼠，打给谁？
狗身上有虱子
