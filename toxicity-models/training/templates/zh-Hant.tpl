# language: zh-Hant
# Content notice: hateful sentences for training a classifier; own texts of this project.
@g = 外勞[immigrants] | 陸配[immigrants] | 大陸人[nationality] | 南亞裔[nationality] | 同志[lgbtq] | 跨性別[transgender] | 女人[women] | 原住民[indigenous] | 穆斯林[muslim] | 猶太人[jewish] | 身障者[disability] | 難民[refugees] | 老人[age] | 黑人[black] | 憂鬱症患者[mental_health] | 新移民[immigrants] | 綜援戶[class]
@gm = 越南來的老闆娘[immigrants] | 原住民歌手[indigenous] | 同志夫妻[lgbtq] | 輪椅網球選手[disability] | 印尼看護阿姨[immigrants] | 巴基斯坦裔同學[nationality] | 聽障咖啡師[disability] | 跨性別議員[transgender] | 女機師[women] | 穆斯林交換生[muslim] | 獨居老伯[age] | 思覺失調康復者[mental_health]
@self = 男同志[lgbtq] | 拉子[lgbtq] | 跨性別者[transgender] | 排灣族[indigenous] | 新二代[ethnicity] | 聽障者[disability] | 單親媽媽[women] | 穆斯林[muslim] | 躁鬱症患者[mental_health]
@slur = 番仔[indigenous] | 死甲[lgbtq] | 人妖[transgender] | 阿差[nationality] | 賓妹[immigrants] | 支那豬[nationality] | 破麻[women] | 黑鬼[black] | 智障[disability] | 死基佬[lgbtq]
@bad = 沒水準 | 又髒又吵 | 只想佔便宜 | 噁心 | 懶惰 | 手腳不乾淨 | 腦袋有問題
@vermin = 蝗蟲 | 蟑螂 | 寄生蟲 | 病毒 | 畜生 | 毒瘤
@ins = 廢物 | 白目 | 草包 | 魯蛇 | 沒腦的傢伙 | 馬屁精 | 孬種
@prof = 幹你娘 | 機掰 | 仆街 | 戇鳩 | 屌你老母 | 靠北喔 | 死白痴 | 冚家鏟
@threat = 打斷你的腿 | 斬死你 | 燒了你家 | 找人堵你 | 讓你去撞消波塊
@die = 去死一死 | 跳樓啦 | 早死早超生 | 從世上消失好嗎 | 燒炭啦你
@where = 捷運上 | 港鐵入面 | 留言區 | 公司 | 夜市 | 巴士站 | 學校
@thing = 這爛手機 | 這款遊戲 | 今天的天氣 | 塞車 | 家裡的網路 | 這個app | 公司印表機 | 星期一 | 部冷氣
@idea = 這項政策 | 這個法案 | 這部片的劇本 | 老闆的提案 | 政府的回應 | 新課綱 | 這個廣告
@who = 我弟 | 隔壁阿姨 | 我死黨 | 同事 | 阿嬤 | 班主任
@pain = 好想消失 | 每晚都在哭 | 討厭自己 | 撐不下去了 | 覺得活著沒意義
== hate_derogation
{g}真的{bad}，看了就煩
{where}一堆{g}，{bad}到爆
不是歧視，{g}就是{bad}
班{g}真係{bad}，頂佢哋唔順
== hate_dehumanise
{g}根本是{vermin}
{g}跟{vermin}一樣越生越多
班{g}正一{vermin}
== hate_threat
真想把{g}全部丟進海裡
見一個{g}打一個
最好一把火燒了{g}的宿舍
== hate_normative
{g}不該有健保
{g}憑什麼投票，趕出去
唔好畀{g}租屋，趕晒佢哋走
{g}結什麼婚，禁掉
== hate_implicit
錢包不見？看看附近有沒有{g}
呵呵，{g}嘛，你懂的
再過幾年這裡就變{g}的了
履歷看到{g}我直接跳過
大屠殺都係{g}作出嚟呃錢嘅[jewish]
== hate_negated
{g}根本不算人
{g}從來沒貢獻過什麼
冇一個{g}信得過
== hate_slur
閉嘴啦{slur}
{where}又見到{slur}
{slur}也敢出來講話
== insult_person
你真的是{ins}欸
這種程度也敢當老師，{ins}
生得咁樣衰仲成日自拍
跟你講話浪費口水
{who}都說你是{ins}
隊友{ins}，輸到脫褲
== insult_profane
{prof}，會不會開車啊
你個{prof}，收聲啦
版主{prof}，刪什麼文
打機打成咁，{prof}
== threat_person
給我小心一點，{threat}
我知道你住哪，{threat}
再講多句，{threat}
== incite_selfharm
{die}
冇人鍾意你，{die}
整天喊憂鬱，{die}
== sexual_harassment
妹妹奶這麼大，借哥哥摸一下
幾錢一晚呀靚女
傳張沒穿的來看看嘛
穿這樣不就是想被上
== sexual_explicit
昨晚跟老公做愛做到凌晨
他慢慢進入她，她咬著他的肩膀喘
我喜歡女友在上面，很快就高潮
== neutral_identity
{gm}搬來樓下了
本市{g}登記人數約三千
在{where}遇到{gm}，聊了幾句
{gm}下星期開新店
== positive_identity
謝謝{gm}颱風天幫忙
{g}也該有同樣的權利
恭喜{gm}拿到金牌
從{gm}身上學到好多
== self_identity
我是{self}，第一次在這裡說
身為{self}，我覺得很驕傲
同媽咪講咗我係{self}，佢攬住我
== negated_hate
我沒有討厭{g}
{g}才不是{vermin}，都是人
誰說{g}{bad}？我認識的都很好
== counter_speech
「{g}滾出去」這種留言請刪掉
叫{g}做{vermin}一點都唔好笑
有人在{where}罵{gm}，大家都站出來
別再拿「{slur}」開玩笑了
== mentioned_slur
「{slur}」是歧視用語，媒體別再用
今天被叫「{slur}」，難過一整天
課堂上討論「{slur}」一詞的歷史
== reclaimed_slur
甲甲姊妹團週末去墾丁囉[lgbtq]
我們這群死gay又在唱張惠妹了，愛你們[lgbtq]
== friendly_profanity
靠北，我上榜了啦
幹超好吃，再來一碗
仆街，唔記得帶銀包添
屌，靚到癲呀個日落
== abuse_object
{thing}爛死了
恨死{thing}，想砸爛
{thing}真係垃圾，退錢啦
== abuse_idea
{idea}荒謬至極
堅決反對{idea}
{idea}根本浪費公帑
== criticism_person
您的數據有誤，請再查證
{who}放鴿子又不道歉，很不應該
局長答非所問，令人失望
== sexual_health
陰道分泌物異常請看婦產科
保險套要注意保存期限
性侵被害人可撥打113
== distress
{pain}
最近{pain}，唔知可以同邊個講
又割手了，{pain}
== support
抱抱，你不是一個人，打1925有人聽
多謝你肯講出嚟，我陪你去睇醫生
先睡一覺，明天我們慢慢來
== idiom
這支程式當掉了，把行程砍掉重跑
期中考爆炸了
肚餓到可以食咗隻牛
老闆殺價殺到見骨
== question_benign
{g}過年吃什麼
點樣稱呼{g}先有禮貌
同婚跨國登記現在可以嗎[lgbtq]
== everyday
我討厭香菜，{who}超愛
白痴喔我，鑰匙忘在車上
殺蟲劑噴死一窩螞蟻
你昨天那波五殺太神
捉咗成日魚，一條都冇
== dialect
汝食飽未，來坐啦
做咩咁耐先返，等到花兒都謝
恁爸今仔日請客啦
癲㗎你，笑到我肚痛
