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
@die = 去死一死 | 跳樓啦 | 早死早超生 | 從世上消失好嗎 | 去死啦你
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
小姐奶這麼大，借我我摸一下
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

# -- second part: sentences as people write them --
== friendly_profanity
幹，錄取了啦！！今晚熱炒我請
靠北超好吃，這家滷肉飯
屌你老味，連登仔真係識整嘢，笑到我碌地
他媽的中華隊冠軍！！！我哭到不行
仆街喇，中咗飛！今晚演唱會見
你這白痴，生日快樂啦，蛋糕在冰箱
幹你真的很會，一個人搞定整場婚禮
媽的我剛剛拿遙控器當手機講了半天，智障如我
戇鳩仔，畢業都唔話聲，恭喜晒呀
痾幹，夕陽美到靠杯
超屌der，阿嬤八十歲騎單車環島
好撚正呀，呢碗雲吞麵
門一打開全部人拿著拉炮，我只來得及罵一句幹你們
== profane_object
幹，機車又發不動
屌，部電腦又死機，份嘢未save
國道塞成這樣是在哭喔，靠
又落雨，仆街，鞋濕晒
媽的蚊子，整晚在耳邊嗡嗡叫
什麼鳥系統，報稅報到一半登出，幹
== counter_speech
班導聽到有人叫同學「番仔」，整節課改上霧社事件[indigenous]
「外勞都很髒」？我阿公臥床五年，是阿蒂每天幫他翻身擦澡[immigrants]
有人喺巴士鬧南亞裔小朋友「阿差」，成車人一齊叫佢收聲[nationality]
版主，B12那句「人妖去死」請處理[transgender]
把「身障者就不要出門」寫成留言的人，希望你永遠不用懂那個坡道的意義[disability]
「同婚會滅國」喊了這麼多年，國還在，只是多了很多幸福的家庭[lgbtq]
二二八那年，一句「外省豬」、一句「暴民」，害死多少無辜的人，請別再用了[ethnicity]
疫情時聽到「醫護是病毒」的話，心都寒了
學校扮納粹遊行那件事，德國辦事處都出來說話，大屠殺不是cosplay[jewish]
同事話「綜援養懶人」，我話我細個就係靠綜援讀到大學㗎[class]
她說「憂鬱症就是抗壓性低」，我直接把她踢出群組[mental_health]
每次聽到有人說「我有很多同志朋友，可是」，我心裡就知道
== mentioned_slur
「支那」這個詞帶有強烈貶意，平台會隱藏含有該字的留言[nationality]
小時候被叫「死gay」，體育課都躲廁所[lgbtq]
法官認定被告罵對方「破麻」構成公然侮辱[women]
老一輩叫人「賓妹」，其實佢哋聽得明，好傷人[immigrants]
== reclaimed_slur
我們這群老甲今年凱道集合，扇子彩虹旗帶好帶滿[lgbtq]
死肥婆今日又去行山啦，行完食點心，肥都要肥得開心[body]
== negated_hate
我不討厭陸配，我嫂嫂就是，過年都她掌廚[immigrants]
原住民才不懶，山上的路都是他們開的[indigenous]
做同性戀冇錯，唔使改[lgbtq]
精神病康復者唔係計時炸彈[mental_health]
== neutral_identity
今年台北同志遊行估計有十八萬人參加[lgbtq]
勞動部：在台移工人數突破八十萬[immigrants]
九龍清真寺週五禱告後附近會封半條街[muslim]
豐年祭期間部落道路管制，請遊客配合[indigenous]
猶太新年快到了，半山會堂有公開講座[jewish]
港鐵各站均設輪椅升降台，可向職員查詢[disability]
印尼姐姐逢星期日喺維園聚會唱歌[immigrants]
== positive_identity
林郁婷妳是最棒的，台灣以妳為榮[women]
多謝巴基斯坦哥哥喺黃雨幫手推車，好人一生平安[nationality]
樓上同志伴侶每年中秋都揪整棟烤肉，超愛[lgbtq]
聽障咖啡師拉花比我寫字還漂亮[disability]
== self_identity
排灣女兒，在台北當護理師，想家就唱歌[indigenous]
我係gay，同男朋友供樓供到變乾屍，同你哋一樣[lgbtq]
媽媽是越南人，我從小便當最香[ethnicity]
思覺失調十年，依家返工返得幾好，想同大家講會好返[mental_health]
== distress
好想從世界上消失
成日覺得自己係負累，冇咗我阿媽會輕鬆啲
他打完我又跪著道歉，我已經數不清第幾次了
照鏡子只看到一個又胖又噁心的人
屋企知道我鍾意女仔之後，成個月冇人同我講嘢[lgbtq]
被全班已讀、被亂取綽號，我到底做錯什麼
剛剛站在頂樓吹風，手一直抖，我好怕我自己
== support
你唔係一個人，撒瑪利亞會2389 2222，廿四小時有人聽
安心專線1925，拜託你撥一下，我也陪你
不是你的錯，動手的人才有錯
乖，先食啖粥，其他嘢聽日先諗
我也吃過三年藥，真的會好，等你一起去花蓮看海
== idiom
笑死，肚子好痛
餓到死咗，快啲落單
這考卷根本屠殺現場
老闆今次殺價殺到我流血
我會被我媽殺掉，碗又忘了洗
隻歌太洗腦，救命
== everyday
你到未呀，我喺旺角B2出口等緊
殺完鱸魚記得先用鹽抓一抓
流浪狗在公園生了一窩，有人要認養嗎
先打坦再打補，不要一直追人頭
臭豆腐要炸兩次才會酥
雞仔餅買咗兩盒，你食唔食
昨晚捷運站持刀事件，警方三分鐘內壓制嫌犯
我家有蟑螂，請問哪牌的藥有效
這隻豬公養了三年，明天神豬比賽
阿公以前被抓去南洋當兵，說起來都會掉眼淚
走到巷口的時候，背後突然有人喊我的名字，我回頭
== abuse_object
垃圾吹風機，用兩次就冒煙
呢間茶記啲奶茶淡過水，唔會再嚟
爛片，浪費我三百塊
== abuse_idea
責任制就是合法壓榨，可笑
劏房租金貴過豪宅，呢個制度荒謬到極
愛國教材寫成這樣，編的人到底有沒有常識
== criticism_person
部長說話前後矛盾，請把數據攤開來
你又爽約，我真的很生氣
局長今次反應太慢，應該向市民交代
== question_benign
請問去清真寺參觀要穿什麼[muslim]
原住民加分制度的由來是什麼[indigenous]
跨性別換身分證要哪些文件[transgender]
== sexual_health
月經遲咗三個禮拜，驗孕棒兩條線，下一步點做
子宮頸抹片三十歲以上每年一次免費
保險套戴之前先捏住前端排空氣
== dialect
恁祖媽今仔日煮麻油雞，緊轉來食
係咁先啦，得閒飲茶，你條友仔唔好成日匿埋
阿你係咧創啥，緊來啉茶啦
食咗飯未呀細路，生得咁高大
歹勢啦，我較憨慢講話
== insult_person
長這樣還敢開美肌關掉
講真，你份人真係好乞人憎
你這種腦袋也能當主管，公司遲早倒
廢到笑，連個便當都訂錯
佢呢條友咩都唔識，淨係識擦鞋
都三十了還媽寶，丟不丟臉
你係咪冇腦㗎，講咗三次都唔明
唱得有夠難聽，耳朵要求賠償
自以為幽默，其實大家都在忍耐你
樣衰又冇料，收皮啦
== insult_profane
幹你娘機掰，會不會看路
仆你個街，還錢啦
屌你，收聲啦死廢柴
靠夭喔，這個智障隊友
冚家富貴啦你條粉腸，撚樣
操機掰，你他媽再亂停車試試看
死八婆，食屎啦
破麻，搶別人老公不要臉
你個仆街仔，昨日又
== hate_derogation
外勞又髒又吵，台北車站大廳看了就想吐[immigrants]
南亞仔身上陣味真係頂唔順，污糟邋遢[nationality]
番仔只會喝酒，好吃懶做，國家養他們浪費[indigenous]
死同性戀噁心死了，不要在小孩面前抱來抱去[lgbtq]
陸配都是來騙健保的，貪心又沒水準[immigrants]
港女個個勢利拜金，冇一個好嘢[women]
大陸人蝗蟲咁，隨地大小便，素質低到冇朋友[nationality]
黑人又臭又野蠻，看到就想躲[black]
自從隔壁搬來一家{g}，我每天都
== hate_dehumanise
{g}就是{vermin}，噴藥噴一噴啦
難民好似曱甴咁，一入嚟就生到周圍都係[refugees]
同志根本病原體，隔離起來最好[lgbtq]
== hate_implicit
哇你國語很標準耶，完全聽不出是原住民[indigenous]
請印傭？記住裝多部cam，你明㗎啦[immigrants]
她升那麼快，大家心照不宣啦[women]
娶越南的喔，花多少錢買的[women][nationality]
南亞裔住嗰幾棟，夜晚我都唔敢行[nationality]
女生讀理工，以後誰要啊[women]
精神科都看過了，還想當老師喔[mental_health]
== hate_normative
移工就該關在宿舍，不准出來逛街[immigrants]
女人返屋企煮飯啦，做咩選特首[women]
同性伴侶憑什麼領養小孩，全部收回[lgbtq]
將啲難民全部遞解出境，唔好再派錢[refugees]
== hate_negated
跨性別永遠不可能是女人，別騙了[transgender]
{g}從來不是我們的一份子
信嗰個教嘅冇一個係好人[muslim]
== hate_slur
死番仔滾回山上[indigenous]
阿差返印度啦，唔好霸住個位[nationality]
支那豬滾出去[nationality]
賓妹淨係識偷嘢[immigrants]
死人妖不要進女廁[transgender]
== hate_profane
幹，又是{g}，煩死了
屌佢老母班大陸佬，搶晒奶粉[nationality]
他媽的死同志，遊什麼行[lgbtq]
== threat_person
你給我小心點，晚上別一個人走
明天在你公司樓下等你，打到你住院
斬死你全家，信唔信
不還錢就等著收屍
你個仔返邊間學校我一清二楚，今晚你最好
== hate_threat
遊行那天我開車去撞死那些死甲[lgbtq]
見到南亞仔就斬，一個都唔好放過[nationality]
把外勞宿舍燒了算了[immigrants]
== incite_selfharm
跳啦，一直喊又不敢
你死咗阿媽仲開心，快啲啦
活著浪費空氣，早點去投胎
== sexual_harassment
奶那麼大，讓哥揉一下
幾錢一晚呀靚女，含唔含
不傳裸照就把影片丟上網
穿這樣不就是討幹
== sexual_explicit
昨晚跟老公在沙發上做了兩次，爽到腿軟
佢喺我入面郁得好慢，我忍唔住叫出聲
女友用舌頭讓我高潮，我們抱著睡到中午
== insult_group
地產佬全部吸血鬼，冇良心
名嘴都是收錢講幹話的小丑
立委只會打架，一群廢物
狗仔隊有夠下流，沒一個有格

# -- third part: beginnings, cut off --
== everyday
細個嗰陣，阿嫲每逢落雨就會煲
九局下半滿壘，投手深吸一口氣，把球
== neutral_identity
戴頭巾的移工姊姊推著阿公走進教會，牧師馬上[muslim][immigrants]
兩位新娘牽手走上台，雙方爸媽都[lgbtq]
== counter_speech
聽到有人在捷運上罵看護「滾回去」，旁邊的阿姨立刻站起來說[immigrants]
== distress
凌晨四點，我坐喺後樓梯，一直諗如果
== insult_person
那個肥宅一走進教室，大家就
你呢種廢柴，就算畀多十次機會你都
== insult_profane
幹你娘，你再給我插隊一次，我就
== hate_derogation
那些外勞一放假就佔滿車站，又髒又臭，他們根本[immigrants]
死基佬喺街度攬攬錫錫，睇到我想嘔，呢班人[lgbtq]
== hate_implicit
你女兒要嫁原住民喔？那你以後酒錢[indigenous]
== threat_person
你最好今晚唔好返屋企，因為我會喺樓下
== insult_person
@user 書都讀到背後去了喔，笑死
長這樣還敢直播，濾鏡都救不了
你份人真係冇腦
醜八怪
廢到笑
阿嬤級的操作，拜託不要拖累隊友
嗰個經理得把口，做嘢一嚿雲
媽寶一個，難怪沒人要嫁你
死肥仔，食少啲啦
你這種人活著就是浪費冷氣
好叻呀你，叻到連自己個名都寫錯
唱得咁難聽都好意思出碟
公司請你返嚟真係倒錢落海，由第一日開始
都幾歲了還跟爸媽拿錢，臉皮真的
== insult_profane
靠北喔閉嘴啦白痴
屌你老母
仆街仔還錢
操你媽的房東
死八婆講夠未
雞掰咧，會不會開車
冚家剷
北七喔幹，送頭送不停
戇鳩，收皮啦
臭婊子搶人老公
媽的智障老闆又欠薪，去死一死啦
撚樣，睇咩睇
破麻，裝什麼清純
你個死仆街再掂我部車，我
== insult_group
立委都是一群領乾薪的廢物
的士司機個個黑面冇禮貌
這球隊的球迷全是輸不起的屁孩
名嘴沒一個有料，只會唬爛
== hate_derogation
外勞又臭又愛喝酒，看了就煩 [immigrants]
大陸人素質低，隨地吐痰，噁心死了 [nationality]
原住民就是懶又愛喝 [indigenous]
同性戀有病，看到就反胃 [lgbtq]
女人當主管就是情緒化又沒腦 [women]
南亞裔成身咖喱味，坐隔籬都作嘔 [ethnicity]
新移民貪得無厭，淨係識攞綜援，乞人憎 [immigrants]
老人搭車只會倚老賣老，討厭鬼一群 [age]
精神病患都是不定時炸彈，噁心 [mental_health]
黑人好污糟，見到都驚 [black]
變性人不男不女，超噁，我看到就 [transgender]
== hate_dehumanise
蝗蟲又過關嚟搶奶粉 [nationality]
移工像蟑螂一樣繁殖 [immigrants]
同志是社會的病毒 [lgbtq]
難民根本係寄生蟲 [refugees]
女人就是生小孩的機器 [women]
== hate_normative
外勞放假不准進車站 [immigrants]
假難民全部遞解出境，一個都唔好留 [refugees]
同性婚姻應該廢掉，他們不配結婚 [lgbtq]
女人就該回家帶小孩，選什麼總統 [women]
清真寺不准蓋，穆斯林滾回去 [muslim]
原住民加分取消，不配念台大 [indigenous]
陸配憑什麼有投票權，全部趕回 [nationality]
== hate_negated
變性人不是女人，也不是人 [transgender]
假難民冇資格講人權 [refugees]
外籍新娘沒一個真心的 [nationality]
== hate_implicit
原住民耶，酒量一定很好吼 [indigenous]
女司機，難怪 [women]
賓妹企喺銀行門口，睇實個銀包 [nationality]
猶太人死六百萬？數字灌水啦 [jewish]
你國語講這麼好，看不出媽媽是越南人 [ethnicity]
兩個男人養小孩，那小孩長大不就 [lgbtq]
又係重慶大廈，識講唔使講 [ethnicity]
== hate_slur
死番仔 [indigenous]
阿差返印度啦 [ethnicity]
支那豬滾回去 [nationality]
死基佬 [lgbtq]
人妖滾出女廁 [transgender]
黑鬼收聲 [black]
死跛嘅行快啲 [disability]
你班北姑 [nationality]
== hate_profane
幹，女人都他媽愛錢 [women]
屌，班大陸仆街又打尖 [nationality]
操他媽的外勞全滾 [immigrants]
同性戀都他媽噁心 [lgbtq]
== threat_person
我知道你住哪一樓，等著
今晚放學唔好走，打到你殘
再報警我就砍你
你敢分手我就潑你硫酸
再俾我見到你同佢一齊，我就
== hate_threat
見到同志就打，打到他們正常 [lgbtq]
放火燒咗間清真寺佢 [muslim]
外勞再吵，我就拿刀下去砍他們 [immigrants]
== incite_selfharm
去跳樓啦，冇人會喊
憂鬱症？那怎麼還沒死
== sexual_harassment
胸部好大，借我摸一下
陪我過夜，業績算你的
靚女個籮柚好圓，想拍落去
裸照先傳來，才匯錢
新來的助理穿窄裙，我每次看都想
== sexual_explicit
昨晚我們做了兩次，都高潮了
佢慢慢舔落去，我忍唔住嗌出聲
戴好套再進來，她輕聲說，然後
== friendly_profanity
幹我考上了啦！！！
靠北好好吃
仆街，好掛住你呀，幾時返香港
媽的笑到肚子痛
屌，呢場波勁到癲
幹你這傢伙終於要結婚了，恭喜啦
我真是白痴，鑰匙就在手上
痴線，生日都唔講聲，蛋糕俾你啦衰人
幹，阿里山的星空真的
== profane_object
屌，部電梯又壞
他媽的颱風
靠北塞車塞到天荒地老
個app仆街咗，成日彈出
== counter_speech
不要再說「番仔」了，那是歧視 [indigenous]
叫人做蝗蟲係仇恨言論，我已經舉報咗 [nationality]
@user 移工也是來打拚的人，請你尊重 [immigrants]
有人喺巴士鬧印傭「死賓妹」，成車人出聲幫佢 [ethnicity]
「同性戀有病」這種話，醫界早就否定了 [lgbtq]
葉永鋕的故事告訴我們，笑人娘娘腔會害死人 [lgbtq]
否認納粹屠殺猶太人，等於再傷害他們一次 [jewish]
阿公說原住民都愛喝酒，我跟他說 [indigenous]
== mentioned_slur
小時候被叫「番仔」，我到現在還記得那個下午 [indigenous]
「阿差」一詞點解冒犯，呢篇文有講 [ethnicity]
「人妖」這個詞請記者不要再用 [transgender]
== reclaimed_slur
我們這群死 gay 今年又要去花蓮玩水啦 [lgbtq]
師奶兵團出動，邊個話師奶唔識炒股 [women]
== negated_hate
我不討厭陸客，我只是不喜歡排隊 [nationality]
精神病患並不危險 [mental_health]
唔係話新移民唔好，我阿媽都係新移民 [immigrants]
== neutral_identity
印尼移工在台北車站慶祝開齋節 [immigrants]
原民會公布族語認證報名時間 [indigenous]
終審法院裁定同性伴侶有權申請公屋 [lgbtq]
警方拘捕三名非華裔男子，案件仍在調查 [ethnicity]
輪椅使用者可由三號出口搭電梯 [disability]
難民中心招募義工教廣東話 [refugees]
== self_identity
我是阿美族，不太會喝酒 [indigenous]
我係基督徒，我個仔係gay，我愛佢 [lgbtq]
躁鬱症十年，現在是咖啡師 [mental_health]
我媽媽是越南人，我以她為榮，每年過年 [ethnicity]
== distress
好想就這樣消失
佢又打我，我唔敢返屋企
我覺得自己是垃圾，什麼都做不好
企喺天台好耐，最後都係行返落嚟，因為
== support
唔係你嘅錯呀
打1925，有人會聽你說
你不是垃圾，今晚我陪你
死念頭會過去的，先喝口水，然後
== idiom
餓到快死掉
殺時間玩貪食蛇
攰死，收工啦
笑到我碌地，佢真係殺死人咁
== everyday
你隻狗生咗幾多隻
豬腳飯加滷蛋
幹部訓練下週六舉行
乾媽寄了一箱芒果
公雞掰開玉米的影片好好笑
打死一隻蚊，手都腫
狼人殺第一晚我就死了
聽日八點旺角站等
殺魚請老闆處理就好
死海的鹽分很高，不會游泳也
== abuse_object
呢部洗衣機嘈到嚇死人，唔好買
香菜退散
外送慢，湯都灑了，一顆星
== abuse_idea
這條法案根本亂來
加學費嘅決定完全唔合理
== criticism_person
市長，你沒有回答問題
局長嘅解釋唔清楚，希望再交代
== question_benign
穆斯林同事可以吃蛋糕嗎 [muslim]
同跨性別同學相處要注意咩 [transgender]
== sexual_health
子宮頸抹片多久做一次
安全套過期仲用唔用得
== dialect
食飽未？來泡茶啦
咁你仲唔快啲嚟飲茶

# -- third round --
== insult_person
你真的很不聰明欸
笨蛋
豬頭
蠢到無得救
低能
沒路用
白目
蠢鈍如豬
醜死了
肥到似座山
神經病
腦殘
卒仔
孬種
爛咖
綠茶一個
死魚臉
渣男
廢青
奧客
雷隊友
豬隊友
騙徒
小人
心腸歹毒的女人
你記性跟金魚一樣
又懶又自私，難怪沒朋友
呢個經理真係冇鬼用
個廚師煮到啲餸好似豬餿咁
三寶駕駛，駕照雞腿換的喔
開車開成這樣，你是閉著眼睛考的嗎
打機咁廢，不如去瞓覺啦你
有你這種爸爸，小孩真可憐
佢教書教咗廿年，連條數都計錯，誤人子弟
你老公就是條寄生蟲，整天打電動靠你養
講多錯多，唔出聲冇人知你蠢
你的臉是被門夾過嗎
哇，好有才華喔，幼稚園美勞課第一名齁
大佬呀，識字唔識㗎，上面寫咗三次啦
阿呆，連拉鏈都唔識拉
新來的助理腦袋裝水泥，影印都能印反三次，到底是誰面試她的
一把年紀還在網路上當酸民，可悲到我都想
== insult_profane
幹你咧，小偷
垃圾人，幹
操機掰
屌你
死白痴
87喔，耖
靠杯仔閉嘴
哩咧哭夭喔，番顛喔幹
仆你個街
柒頭
on9仔
躝癱
正一仆街老闆，又拖糧
你他媽有病就去看醫生
賤人，幹嘛拿我東西
吃屎啦，爛貨
邊個屌七插我隊，企返去後面呀
王八蛋仲介，一間漏水房租我三萬八，幹你老師咧，還敢叫我
== insult_group
網紅都是騙流量的垃圾
小黃司機超愛繞路，一群老油條
保險經紀講嘢冇句真
柯粉藍粉綠粉都一樣，腦袋空空
地產經紀，口花花呃人班友
教練團一群草包，整隊只會輸
== hate_derogation
我討厭{g}
{g}真係好乞人憎
講到{g}我就火大，{bad}
為什麼{g}可以這麼{bad}，誰能告訴我
幫{g}講話的人根本跟他們一樣{bad}
如果全世界沒有{g}，不知道多清靜
我最睇唔起就係{g}，一個二個{bad}
越南來的都騙婚，身分證到手就跑，爛透了[nationality]
女人開會只會哭，難成大器[women]
客家人就是小氣，錢看得比命重[ethnicity]
印度人又臭又色，講真離遠啲好[nationality]
猶太人貪婪成性，全世界的錢都想吃[jewish]
雙性戀就是愛亂搞，骯髒[lgbtq]
北姑個個都係為錢嚟，冇一個乾淨[nationality][women]
死肥婆仲夠膽著泳衣，污染大家對眼[body]
== hate_dehumanise
{g}都係{vermin}，滅之而後快
菲律賓看護是會走路的機器，壞了就換一台[immigrants]
跨性別是人類的瑕疵品[transgender]
班阿差好似老鼠咁，一劏房住成竇[ethnicity]
精神病的人跟瘋狗沒兩樣[mental_health]
== hate_normative
{g}不該有投票權
禁止{g}進我們社區，沒得商量
{g}返鄉下啦，香港唔歡迎你哋
移工生小孩就該立刻遣返[immigrants]
同志不准領養，最好連老師都不准當[lgbtq]
跨性別一律不得進女廁，違者關起來[transgender]
老人就該收駕照、收健保卡，別浪費資源[age]
要我做主，{g}連一張床位都唔應該有
== hate_negated
{g}從來不會感恩
冇一個{g}係好人
黑人不配住我們這棟[black]
原住民根本讀不了書，再加幾分都一樣[indigenous]
== hate_profane
{g}他媽的滾啦
屌，成架車都係外傭，嘈到仆街[immigrants]
操，女權自助餐吃屎啦[women]
他媽的南亞裔又在樓下鬧事，死一死啦[ethnicity]
幹你娘的同性戀遊行，塞爆整條路[lgbtq]
== hate_implicit
他是山上下來的，借錢不用還的那種[indigenous]
娶外配的，多半是娶不到老婆吧[immigrants]
我家看護今天又「買菜」買了三小時，印尼人嘛[immigrants]
我不是歧視{g}，只是租房子不租給他們
一見到個名有個「汗」字，我份CV就掉一邊[ethnicity]
你咁鍾意難民，不如接佢哋返你屋企住囉[refugees]
這屆評審名單，一半姓氏都是「那個民族」，難怪[jewish]
集中營那些照片擺拍的啦，哪來那麼多人[jewish]
女生當工程師喔？是來找老公的吧[women]
那對「叔叔」搬來隔壁，我們全家都把窗簾拉上了[lgbtq]
而家啲小朋友話自己係男又係女，邊個教㗎？有陰謀[transgender]
看他走路那樣，能做什麼，領補助就好了嘛[disability]
有精神科紀錄仲畀佢做老師，出事邊個負責呀[mental_health]
講普通話嗰枱，梗係唔使排隊啦，有錢吖嘛，過多十年呢度就[nationality]
原住民當選立委？那以後質詢前要先乾一杯囉[indigenous]
== hate_slur
死阿陸仔[nationality]
426滾啦[nationality]
這些瑪莉亞又在公園佔位子[immigrants]
死變態人妖，唔好掂我[transgender]
死老猴，色瞇瞇看什麼[age]
大陸妹，搶完老公又來搶健保[nationality][women]
鬼佬食屎啦[white]
全村都是番仔，喝醉就鬧[indigenous]
你個傻仔弱智，返特殊學校啦[disability]
怎麼又派{slur}來當店員
== threat_person
你皮給我繃緊一點，我今天就去堵你
我會搵人打你
信不信我拿球棒去你店裡
你走著瞧，下班別一個人走
佢呢種人應該拉去槍斃
再講一句，我擰甩你個頭
敢去告我，我讓你在這個城市待不下去，連你爸媽一起
我知你架車泊邊，下次唔係刮花咁簡單，
== hate_threat
{g}應該被打死
遲早有人會拎刀去清走班{g}
外勞宿舍燒起來我只會鼓掌，燒光最好[immigrants]
猶太人就該再進一次毒氣室[jewish]
見到支那人喺街講普通話，我哋就圍佢打[nationality]
== incite_selfharm
不如你去死
你自己了斷啦，仲等咩
要死就死啊，做做樣子給誰看
你消失的那天，全校都會放鞭炮，快去頂樓
== sexual_harassment
小姐多少錢一晚
波咁大，畀我搓下
新來的女同事裙子短成這樣，是要勾引誰嗎
今晚嚟我酒店房傾合約啦，著少啲
姐姐的腿好想舔，開個視訊嘛
這種臉這種胸，天生就是給男人玩的
== sexual_explicit
他的手伸進我內褲，我整個人軟在他懷裡
我同男朋友試咗新姿勢，佢幾下就射咗
== friendly_profanity
幹，好爽
屌，中咗三獎
靠北，這隻柴犬超Q
仆街喇我笑到喊
幹你娘咧我終於拿到碩士了
林北今天升官，大家喝起來
你條仆街，生日快樂呀，愛你
哭夭，這碗滷肉飯也太銷魂
撚樣，原來副眼鏡一直喺我個頭度，我真係戇鳩
媽的超感動，全場起立鼓掌五分鐘
屌你個衰仔，終於肯返嚟打波啦
耖，再見全壘打，兄弟象我愛你
我就爛，幹，但我今天跑完半馬了
== profane_object
幹，又地震
靠，悠遊卡沒錢了
死人打印機，屌你老味
他媽的梅雨
呢條仆街八號風球，害我改機票
幹，Windows更新到一半當機，我的報告啊
媽的垃圾車又提早走
== positive_identity
我愛我的同志兒子[lgbtq]
原住民歌手唱到我起雞皮疙瘩，殺很大[indigenous]
多謝照顧阿婆嘅菲傭姐姐，冇你我哋頂唔順[immigrants]
{gm}是我最尊敬的人
我恨透了歧視，{g}一樣有尊嚴
跨性別議員第一次質詢，講得真好，為她驕傲[transgender]
同婚專法那天下著雨，我們在青島東路抱著哭，愛贏了[lgbtq]
== self_identity
我是女生，我愛打棒球
我係{self}，都會鬧鐘響完再瞓
身為{self}，我討厭被可憐，但我喜歡被請喝珍奶
我係巴基斯坦裔，屯門大，講廣東話快過你[ethnicity]
== neutral_identity
她是印尼人[nationality]
{gm}昨日在{where}接受訪問
二二八受難者家屬到場獻花，其中包括原住民遺族[indigenous]
警方指兩名越南籍男子涉嫌店舖盜竊，已被扣查[nationality]
同志諮詢熱線招募義工，培訓六個週末[lgbtq]
納粹德國殺害的身心障礙者超過二十萬人[disability]
== negated_hate
我不恨{g}
{g}唔係{vermin}，佢哋都係人
唔應該話{g}{bad}
同性戀不是病，更不噁心[lgbtq]
並不是每個原住民都愛喝酒，我阿公就滴酒不沾[indigenous]
外勞沒有搶你工作，你自己也不想凌晨去捕魚[immigrants]
大陸嚟嘅同學冇偷嘢，查清楚先好講[nationality]
難民不是騙子，看看那些沉在海裡的救生衣[refugees]
老人不該死，說這話的人也會老[age]
== counter_speech
歧視滾出校園
你鬧人「阿差」，就係種族歧視，唔使拗[ethnicity]
「{g}去死」這種留言我已經檢舉了
邊個講「{g}{bad}」，唔該收聲反省下
聽到里長說「外勞髒」，我們全家連署要他道歉[immigrants]
那首諷刺歌叫人「支那豬」，聽了只覺得羞愧[nationality]
有人噴漆「死甲」在他家門口，鄰居一起幫忙洗掉了[lgbtq]
「女人就係蝕本貨」，阿爺講咗一世，到死都係我大家姐湊佢[women]
老師看到作業裡寫「黑人像猴子」，整節課改講種族隔離的歷史[black]
憎恨唔係意見
@user 笑身障者「殘廢」，不好笑，請刪文[disability]
她說「憂鬱症就是草莓族」，我只想請她來病房看看[mental_health]
有議員話難民係「垃圾」，我寫咗封信去投訴，因為我阿爸[refugees]
== mentioned_slur
長輩說的「山地人」，現在應改稱原住民族[indigenous]
「賓妹」呢個字，姐姐話聽到個心會痛[immigrants]
新聞稿引述被告當時高喊「支那賤畜」[nationality]
以前同學叫他「娘砲」，現在他是知名彩妝師[lgbtq]
== reclaimed_slur
我哋班死基佬聽晚去蘭桂坊慶生，邊個買蛋糕[lgbtq]
肥婆瑜伽班，個個柔軟過你[body]
番仔樂團，部落巡迴最後一場，我們以名為傲[indigenous]
== abuse_object
我恨苦瓜
這部片爛到爆
部電腦慢到想掟佢落街
蟑螂去死，殺光光
臭豆腐怎麼會有人討厭，我才恨鳳梨披薩
呢間茶餐廳啲奶茶難飲到嘔
== abuse_idea
種族主義好核突
死刑應該廢，這個制度很野蠻
逃犯條例根本係惡法
補習文化是教育的毒瘤
== criticism_person
我覺得你講錯咗
部長避答問題，令人失望
學長，你借書不還真的很不好
== question_benign
點解有人憎新移民[immigrants]
講「外勞」還是「移工」比較好[immigrants]
躁鬱症可以結婚生小孩嗎[mental_health]
== idiom
累到像條狗
殺到埋身先肯溫書
這場比賽被對手電爆
== everyday
阿媽殺雞拜拜
我討厭打針
你條狗好肥好得意
幹線道路封閉，請改道
吊橋維修中，請改行河邊步道
== distress
我好憎我自己
大家都說我很噁心，我真的那麼糟嗎
== support
你不是怪物
唔好死，我而家過嚟
== sexual_health
經血有血塊正常嗎
不舉可以看泌尿科，不用害羞
== dialect
恁兜的狗足古錐
收皮啦，飲茶先
== insult_person
你到底有沒有長腦
講幹話第一名，做事找不到人
看你那副嘴臉就飽了
腦細胞比西北雨還會跑
你是靠什麼畢業的，靠北嗎
生舊叉燒好過生你
成日扮曬嘢，其實乜都唔識
條友仔口水多過茶
嘥氣，同你講嘢好似對住碌木
妳這種公主病末期，健保不給付啦
豬隊友，投手丘上的提款機
學人做老闆，連三百蚊都找數遲
自肥、推責、裝死，主委你三冠王欸
你個樣，鏡都嚇到裂
大舌頭還愛主持，主辦單位瞎了嗎
三十好幾還在跟媽媽討零用錢，笑死
煮個泡麵都能煮到焦，天才喔
你唱歌，整條巷子的冷氣都停了在哭
阿叔，你啲爛gag悶死全車人
一張嘴糊瘰瘰
飯桶，連包裹都寄錯縣市
佢把口，食屎都搶第一啖
天兵一枚，三個月搞丟四次識別證
別人是草莓，你是爛掉的草莓
扶不起的阿斗就是在講你啦
你就是那種分組報告只負責簽名的人
眼高手低，廢到有剩
縮頭烏龜，出事就已讀
渣男，三個女生同一張情人節卡片，還抄錯名字
八婆，人哋離婚關你咩事
@user 修圖修到門框都彎了，自信哪買的，我也要
== insult_profane
幹，你是在哭爸喔
食屎啦你，仲好意思攞獎
你娘咧，插什麼隊
死仆街，閂咗我部冷氣
他媽的爛咖，欠錢不還
肖查某，閉嘴啦幹
== hate_implicit
房東自備：外勞[immigrants]勿看屋，理由不用我講吧
那一區移工[immigrants]放假都聚在車站，聰明的女生會繞路
娶陸配[immigrants]的話，存摺自己收好，過來人
原住民[indigenous]加分進來的，期中就知道了啦
呢條街多咗咁多南亞人[nationality]，阿媽夜晚唔敢落街
個個都話有情緒病[mental_health]，攞長假梗係開心啦
新移民[immigrants]一落車就識去邊度攞綜援，叻過我哋
男生穿裙子上學[lgbtq]，下一步是不是要編預算蓋貓砂廁所
女駕駛[women]，嗯，我先把車停遠一點
領低收[class]的滑最新手機，納稅人笑笑就好
穆斯林[muslim]來觀光我們就要蓋祈禱室，那我去他家蓋媽祖廟可以嗎
老人[age]博愛座坐好坐滿，年輕人繳稅繳好繳滿，公平啦
白色恐怖有那麼慘嗎，還不是那些人[ethnicity]想要賠償金
請印傭[immigrants]之前，記得數清楚金鏈有幾多條
大屠殺紀念館又來募款，猶太人[jewish]果然不做賠本生意
肥婆[body]話自己食好少，信你個頭
同志[lgbtq]當軍中輔導長？阿兵哥洗澡記得背靠牆，呵呵
台女[women]嘛，帳單一來就去洗手間
山上下來的[indigenous]，週末不喝到茫才是新聞
黑人[black]外師試教，家長群三分鐘就有十個退費，你猜為什麼
== hate_derogation
大陸妹[immigrants]心機重，只想撈
越南仔[immigrants]兇狠又陰險，砍人不眨眼
啲阿伯[age]又鹹濕又長氣
女人[women]嘮叨、小氣、難搞，娶來幹嘛
巴基佬[nationality]身臭口臭，行埋都唔得
我看不起同性戀[lgbtq]，軟趴趴又愛哭
番仔[indigenous]懶惰貪杯，月底就來借錢
黑人[black]粗魯吵鬧，飛機上遇到算我衰
思覺失調[mental_health]嗰啲人好得人驚，癲癲廢廢
== hate_dehumanise
移工[immigrants]擠在一起像沙丁魚，腥得要命
新移民[immigrants]正一水蛭，吸乾香港
甲甲[lgbtq]就是愛滋的培養皿
身障[disability]就是瑕疵品，退貨都嫌運費貴
女人[women]過咗三十歲，同過期奶一樣
穆斯林[muslim]像野草，不除根明年更多
== hate_normative
外籍看護[immigrants]不准坐下來吃飯
精神病人[mental_health]唔應該住公屋
同婚[lgbtq]公投再投一次，廢了它
持雙程證[nationality]嘅一律唔准入公立醫院
原住民[indigenous]保留地收歸國有啦
七老八十[age]還開車，駕照全部剪掉
== hate_negated
陸客[nationality]從來不懂排隊
冇女人[women]做得好老闆
跨性別[transgender]不是女生，永遠不是
難民[refugees]冇一個係真
沒有哪個外配[immigrants]是為了愛情
== hate_slur
死番仔[indigenous]，酒醒了沒
阿陸仔[nationality]滾回去啦
賓賓[immigrants]，過嚟抹地
支那畜[nationality]又出來刷版
臭娘砲[lgbtq]，講話大聲一點會死喔
== hate_profane
幹，外勞[immigrants]又在公園喝酒，臭死了他媽的
屌，班大媽[age]又霸晒啲凳
== threat_person
你明天敢來上班，我就讓你躺著回家
我知你阿媽幾點買餸
欠我嘅，攞隻手嚟還
不撤告？你家鐵門會天天有「禮物」
放學唔好走，等我打到你牙都甩
再按喇叭，球棒伺候，試試看啊
影片下架，不然我下架你
== hate_threat
看到外勞[immigrants]就潑他一桶漆再點火
班南亞仔[nationality]再聚喺度，一個二個斬佢落河
同志遊行[lgbtq]那天我會開貨車去「參加」
清真寺[muslim]嗰邊，擺支汽油彈先知死
== incite_selfharm
你死了，群組會安靜很多，拜託成全大家
仲唔去死？等緊我同你倒數呀
== sexual_harassment
OL著短裙返工，唔係畀人摸係做乜
奶這麼大，上班站一天不累喔，我幫妳托啊
今晚上我屋企，唔嚟就唔使旨意升職
妳臀部這麼會用力，床上應該也很會吧，讓教練驗收一下
== friendly_profanity
靠北，彩虹是雙層的欸
幹，我阿嬤打麻將自摸三家，屌爆
屌你，生日快樂，快啲吹蠟燭喇衰仔
媽的咧，鹽酥雞配颱風夜，人生巔峰
仆街，我中咗演唱會飛呀！！！
你個死人頭，返嚟香港都唔話我知，攬實先
三小，你居然會彈月琴？太猛了吧幹
低能，我說我，對著便利商店店員說「媽，我要加熱」
夭壽，這碗滷肉飯，他媽的感動
正仔，你老味，幫我執咗個銀包返嚟
哭爸喔，兒子第一句話叫的是狗的名字，笑到肚子痛
我真係個戇鳩，戴住眼鏡搵眼鏡
老娘的馬拉松完賽了，幹得好啊我自己
屌，呢個日落靚到癲
== profane_object
幹，又停水
屌，八達通又嘟唔到
媽的這罐頭誰設計的，開到流血
呢部死人影印機，仆街啦你
靠杯，雨傘開花
== positive_identity
謝謝印尼看護[immigrants]，阿公最後那段路有妳牽著
同婚[lgbtq]六週年，那些新人的孩子都上小學了，好棒
布農族[indigenous]八部合音響起，我雞皮疙瘩掉滿地
巴裔[nationality]消防員衝入火場救咗一屋人，香港人以你為榮
女機工[women]拆引擎，帥到冒煙
輪椅[disability]攀岩隊登頂獅子山，勁呀
新住民[immigrants]媽媽的法國麵包店大排長龍，活該紅
阿婆[age]八十歲學識寫自己個名，全班拍手
跨性別[transgender]老師不是議題，是我最喜歡的國文老師
黑人[black]爵士鼓手一落棍，全場企晒起身
思覺失調[mental_health]康復者當了同儕支持員，給你掌聲
== neutral_identity
移工[immigrants]足球聯賽週日在桃園開踢
尼泊爾[nationality]餐廳喺佐敦開咗三十年
鄒族[indigenous]戰祭管制攝影，請遵守
重建街住著一對老同志[lgbtq]，養了一隻八哥
清真寺[muslim]對面嗰間糖水舖轉咗手
聾人[disability]劇團今晚喺西九演出，設字幕
客家[ethnicity]擂茶體驗改到下午
泰國[nationality]移工潑水節，市府借了三台消防車
基督教[christian]墓園清明交通管制
越南配偶[immigrants]考上了中餐丙級
長者[age]牛記得續期
女潛水員[women]正在修補珊瑚
信佛[buddhist]的阿姨初一十五賣素粽
猶太[jewish]教堂導賞團逢星期三舉行
== self_identity
我係錫克教徒，香港出世，廣東話好過你
阿美族[indigenous]，海邊長大，暈船
我有亞斯伯格[disability]，會把你的笑話當真，請多包涵
同志[lgbtq]爸爸，兩寶，每天睡四小時
== negated_hate
移工[immigrants]不是逃犯，別用「逃跑」兩個字
我唔憎大陸人[nationality]，我阿嫂就係
原住民[indigenous]不是都愛喝酒，我滴酒不沾
跨性別者[transgender]沒有要搶誰的廁所
唔係個個後生都廢，亦唔係個個老人家[age]都煩
南亞裔[nationality]唔等於罪犯
不是每個新住民[immigrants]都是「買來的」，這句話很傷人
女生[women]不是花瓶，她電機系第一名
我不覺得同性伴侶[lgbtq]養的小孩比較可憐
精神病[mental_health]唔係詛咒
黑人[black]乘客沒有比較吵，是您的耳機太小聲
別說猶太人[jewish]自作自受，沒有人該那樣死
== counter_speech
「外勞會傳染病」——里長，衛福部的數據您看過嗎[immigrants]
講「阿差」嗰位乘客，請你落車[nationality]
版規第三條，「支那豬」一次水桶一個月[nationality]
有網友說原住民「靠加分」，族語老師回：你用三種語言考一次給我看[indigenous]
「死gay佬正垃圾」，呢句嘢唔係言論自由，係欺凌[lgbtq]
唔好再講「新移民攞晒綜援」，審計報告寫得清清楚楚[immigrants]
我女兒回家問「媽，我們是髒的嗎」，因為同學說越南人髒。我明天去學校[immigrants]
笑人「跛腳」，你很行喔？人家環島三次了[disability]
主持人失言稱女議員「花瓶」，節目已道歉並安排性平課程[women]
「憂鬱症去死一死比較快」這種留言，截圖了，檢舉了，提告了[mental_health]
佢話「黑人住過嘅屋要漂白」，業主即場收返條鎖匙，唔租畀佢[black]
否認二二八、否認大屠殺，都是在傷口上撒鹽[jewish]
「老而不死是為賊」被拿來罵讓座的阿伯，孔子會氣活過來[age]
== mentioned_slur
「蕃」字在日治文書裡很常見，展覽加了說明[indigenous]
法庭紀錄：被告以「賓妹」稱呼事主[immigrants]
== reclaimed_slur
我們是查某人樂團，歡迎來吵架[women]
基佬火鍋局，開位，直人都收[lgbtq]
== support
我在，不掛電話
你冇做錯，係佢打人
先喝口熱的，其他明天再說
不要信那句「你媽都不要你」，我要你，我全家都要你
返嚟啦，門口盞燈幫你開住
出櫃被趕出來？我家空一間房，貓有點兇而已
你話自己係負累，我話你係我老友，聽我嘅
掛號費我先付，身心科不可怕，椅子很軟
你不用堅強給任何人看
佢走咗唔係你唔夠好，慢慢嚟，我陪你行山
一百次想死，一百零一次打給我📞
== distress
唔想再做人，好攰
被叫「肥豬」叫到大，鏡子我全收起來了
阿爸飲醉又打阿媽，我匿喺衣櫃
我是不是死了比較不麻煩大家
== question_benign
移工[immigrants]可以考機車駕照嗎
點樣同失智[age]嘅嫲嫲溝通
「酷兒」跟「同志」差在哪[lgbtq]
排灣族[indigenous]的百步蛇圖騰，一般人可以刺嗎
== abuse_object
這牙膏難用到想哭
憎死呢對鞋，磨到我流血
== abuse_idea
責任制就是合法吸血，爛透了
劏房政策荒謬絕倫
== criticism_person
議員，您昨天的發言與會議紀錄不符
阿明，你成日遲到，我哋真係好難做
== idiom
今天被客戶電到飛起來
賣飛佛搶唔到，心都碎埋
== everyday
隻雞斬細件啲，唔該
你這臭貓，又睡在我鍵盤上
== dialect
阿母講你足巧，緊來食飯
== insult_person
你真係冇藥醫
阿呆，導航都能看反
講到自己咁威，考個車牌考咗七次
你很會耶，把喪禮吃成吃到飽
臉皮厚到防彈
佢份人陰濕，專門喺背後篤灰
妳的廚藝，流浪狗聞了都改吃素
拎北沒看過這麼不要臉的人
你條懶蛇，除咗攤就係瞓
冷血，自私，連親阿爸進加護病房都不去
沒本事又愛嫌，嫁得出去算月老加班
你打球喔？球打你吧
吊兒郎當，一事無成，還敢教訓晚輩
阿Sir都話你蠢，報案報錯自己
你的人生就是一部沒有人要看的重播
成個死老鼠咁，行開啦
把妹把到警察局，也算一種才華
斤斤計較的死要錢
那個新主播念稿像在念經，念經還吃螺絲
媽寶，三十六歲了衣服還是媽媽配的
港女都冇你咁港，食餐飯影相影到凍晒
唔識字就咪扮文青，錯字多過標點
你係咪食錯藥，定係根本冇帶個腦出街
看你開車，我都想先寫遺書
天生的跟屁蟲
經理喔？管個影印紙都能管到缺貨啦
嘴巴抹蜜，心裡藏刀，講的就是妳小姑
你的努力我看到了，真的，沒用而已
== insult_profane
婊裡婊氣的爛人，滾
你條粉腸，收皮啦
幹拎娘，逼車逼三小
死撚樣，偷我單車
破媽的腦殘粉，去吃屎
黐孖筋，你老母冇教你敲門？
== hate_implicit
公屋排七年，佢哋[immigrants]一落嚟就上樓，識揀時辰投胎
隔壁阿明娶了印尼的[immigrants]，我媽說至少便宜
女師傅[women]修水電？那我要不要先叫我老公在旁邊看著
都說多元成家，再過十年，人可以跟狗結婚[lgbtq]，笑什麼，等著看
南部工地多了越南[nationality]面孔，電纜就少了幾綑，數學不難
屯門邊條邨最多咖喱味[nationality]，樓價就邊條最平
黑人[black]籃球員很強啊，書就不用念了
手冊[disability]一拿，停車免錢，誰不想殘一下
佢信回教[muslim]，同佢搭同一班機，我買咗雙倍保險
酗酒家暴的新聞點進去，十條有八條是那些部落[indigenous]
離婚帶兩個[women]還想找未婚，市場行情自己不知道嗎
做義工送飯畀露宿者[class]？佢哋執到嘅錢多過你人工呀
同性戀[lgbtq]得唔得道我唔知，但絕後係一定嘅
烏克蘭難民[refugees]？看起來化妝品都帶得很齊嘛
猶太人[jewish]捐錢畀大學，第二朝教授個個改口供，巧合啫
阿茲海默[age]的爺爺還領投票通知，選舉結果就是這樣來的
一聽口音就知是北姑[nationality]，老婆們睇實老公呀
== hate_derogation
印傭[immigrants]又蠢又懶，教十次都唔識
高山族[indigenous]野蠻落後，講話沒文法
女人[women]開會只會哭，煩死人
我嫌佢哋呢班精神病[mental_health]，陰沉，古怪，惹人憎
啞巴[disability]比手畫腳，像猴戲，難看
回教徒[muslim]偏激頑固，翻臉不認人
阿婆[age]又臭又摳，菜市場裡最惹人厭
韓國人[nationality]臭屁，自大，輸不起
肥佬[body]成身汗臭，坐低成排凳都搖
== hate_dehumanise
逃跑移工[immigrants]跟溝鼠一樣，白天躲，晚上鑽
黑人[black]嗰副樣，動物園走甩咗啩
原住民[indigenous]就山豬啊，有酒就拱過來
啲難民[refugees]好似曱甴咁，拍死一隻又嚟一竇
跨性別[transgender]是壞掉的零件拼出來的
精神病院[mental_health]裡都是空罐頭
== hate_normative
女人[women]生不出兒子就該離婚
不准外籍生[nationality]拿獎學金，全退回來
啲基佬[lgbtq]唔准拖手上街，影衰香港
穆斯林[muslim]同學想祈禱就回自己國家祈
露宿者[class]應該用水喉射走
身障者[disability]別佔捷運電梯，出門請避開尖峰
== hate_negated
外傭[immigrants]冇權講人權
山地人[indigenous]不會理財，給再多也是喝掉
女仔[women]讀極書都冇用
同志[lgbtq]不配叫爸爸
從來沒看過哪個黑人[black]守時
== hate_slur
大陸豬[nationality]，返去啦
死啞狗[disability]，睇路呀
那隻人妖[transgender]又來選舉了
黑鬼[black]也想租雅房？
破麻[women]才半夜不回家
== hate_profane
他媽的甲片，老子看到同性戀[lgbtq]親嘴就想吐
仆街陸配[immigrants]，食屎啦
== threat_person
今晚你收工條路，小心啲
敢離開我，我就讓妳爸媽後悔生妳
我有兄弟在你們公司樓下，別下來買咖啡
唔還錢？先斬手指，再燒屋
你的臉，我遲早用酒瓶劃花
跟我鬥，你家祖墳我都給你刨開，人也埋進去
收聲，如果唔係，聽日報紙見你
== hate_threat
見到新移民[immigrants]排隊就踢佢落路軌
部落[indigenous]那幾戶，半夜放把火就乾淨了
跨性別[transgender]敢走進來，我們幾個就打到他現原形
猶太人[jewish]呢？毒氣室再開張啊
== incite_selfharm
你爸說得對，不如沒生你，快點消失
乜你仲未死呀？快啲啦，等埋你開飯
== sexual_harassment
著到咁性感，老公滿足唔到你呀？
空服員不就是飛機上的酒店妹，陪一下會怎樣
靚女，𨋢咁逼，畀我貼實啲啦，你個籮好彈手喎
健身房自拍下面留言：躺平，腿張開，哥教妳深蹲
== friendly_profanity
幹，終於退伍了啦
靠，流星
屌爆鏡，你隻狗識得自己撳𨋢
你這個王八蛋，偷偷幫我付了房租，欠你一輩子
頂，呢碟乾炒牛河夠晒鑊氣
他媽的好冷，他媽的好爽，合歡山跨年！
阿嫲話我「衰仔死仔」，跟住塞咗十隻粽畀我
白爛耶你，穿恐龍裝來接機，愛死
冚家富貴！我升咗職呀
機車欸，考題居然我全部會
婊姊妹聚會，一人一鍋，敢減肥的滾出去，愛妳們
我條仆街仔今日識自己綁鞋帶，感動到喊
操，中華隊贏了，我嗓子沒了，值得
阿爸飲咗兩罐就唱粵曲，癲㗎，我哋笑到碌地
== profane_object
媽的蚊子，讓不讓人睡
屌，個Wi-Fi又死
哭夭喔，門把掉下來
幹這什麼爛停車格，腳踏車都塞不下
粉腸打印機，淨係識卡紙
== positive_identity
菲律賓[nationality]姐姐嘅合唱團企上文化中心個台，全場standing ovation
阿公阿嬤[age]的樂齡籃球隊，三分球神準
女總統、女里長、女黑手[women]，台灣女生就是猛
移工[immigrants]攝影展張張有故事，去看啦
身心障礙[disability]烘焙坊的鳳梨酥，憑實力好吃
我撐我同志[lgbtq]個仔，一世都撐
藏人[ethnicity]咖啡店老闆請整條街喝甜茶，讚
泰雅[indigenous]織女把祖母的花紋救回來了，致敬
新移民[immigrants]學生攞狀元，師奶們笑到見牙唔見眼
穆斯林[muslim]志工在地震現場發便當，一天都沒休息
== neutral_identity
印度[nationality]裔巡邏警員喺尖沙咀幫遊客影相
達悟族[indigenous]拼板舟今日下水
緬甸街[nationality]週末有潑水節遊行，公車改道
修女[christian]喺老人院派湯圓
視障[disability]按摩師移到台北車站B1營業
日本[nationality]太太教街坊摺紙燈籠
南洋姊妹會[immigrants]開了識字班第三十期
女性[women]夜跑團每週二在大佳河濱集合
幾位非洲[black]商人喺重慶大廈等換錢
長青食堂[age]今天的菜是苦瓜排骨
同志[lgbtq]桌球賽報名截止
清真[muslim]牛肉麵在龍岡市場
街友[class]雜誌販售員站在捷運四號出口
烏克蘭[refugees]媽媽喺南丫島教瑜伽
== self_identity
我媽柬埔寨人[immigrants]，我講台語嘛會通
女[women]地盤佬，紮鐵，收工去飲糖水
本人聽障[disability]，點餐請看我嘴型
我係躁鬱[mental_health]，食藥，返工，養貓
== negated_hate
外配[immigrants]才不是來騙錢的，她賣菜養大三個小孩
唔好話人哋「阿差」冇文化，佢識五種話[nationality]
身障[disability]不是報應
我從不覺得同志[lgbtq]噁心，噁心的是你傳的那種影片
黑人[black]唔係犯罪代名詞
老人[age]搭公車沒有錯，排班太少才是錯
女人[women]唔生仔，冇衰到任何人
陸生[nationality]不是間諜，是我的室友兼麻辣鍋夥伴
穆斯林[muslim]鄰居從來不吵
思覺失調[mental_health]唔等於斬人
說難民[refugees]都是騙子，我不接受
山上的孩子[indigenous]不是笨，是學校離家兩小時
== counter_speech
「原住民就會喝酒」再講一次，我請頭目來跟你聊[indigenous]
呢種歧視說話，一句都嫌多
車廂裡有人吼「菲傭滾後面去」，四個阿姨站起來罵到他下車[immigrants]
我同事話「女人最好唔好揸巴士」，我媽揸咗廿年，零意外[women]
那篇「同婚害死台灣」，出生率數據貼錯年份，麻煩刪文[lgbtq]
「南亞裔=假難民」呢條公式，零分重做[nationality]
老師把作文裡的「殘障很可憐又沒用」圈起來，寫：請去訪問一個人再寫[disability]
聽過太多「你們外省豬滾回去」，也聽過太多「台巴子」，兩邊都該住口[ethnicity]
投訴組：該節目以黑面扮演外傭，構成冒犯，須道歉[immigrants]
誰說「窮人就是懶」，我媽打三份工[class]
有人叫思覺失調患者做「計時炸彈」，精神科護士隊出嚟反駁晒[mental_health]
「穆斯林滾」三個字寫在學餐外牆，學生會當天漆成一片花[muslim]
叫人「返大陸」之前，問下自己阿爺喺邊度嚟[nationality]
== mentioned_slur
「査某嫺」是舊時婢女的稱呼，現在聽來刺耳[women]
佢細個被人叫「黑妹」，依家係健身教練，話早就唔痛，但記得[black]
== reclaimed_slur
我哋一班師奶仔，做瑜伽做到識飛，服未[women]
老娘就是恰北北，恰到考上律師[women]
== support
哭完我們去吃冰
你唔係癲，你只係好攰
罵你「爛貨」的人才爛，我陪妳去備案
收到你個「唔想活」，我已經喺的士上面，唔好郁
孩子走了不是妳的錯，醫生也這樣說，我也這樣說，每天說一次給妳聽
藥袋我幫你分好了，早中晚三格
你肯講出嚟，已經好犀利
考不上就考不上，媽媽愛的又不是成績單
唔使扮冇事，喺我度可以有事
你比你以為的還要被需要，阿財（狗）跟我都這麼覺得🐶
== distress
冇人會掛住我
下班不敢回家，他在門後等
我好嬲自己，點解咁冇用
每天醒來第一個念頭是「怎麼還在」
== question_benign
點解錫克教徒要包頭巾
跨性別[transgender]朋友換名字後，舊照片可以貼嗎
移工[immigrants]中秋節想吃月餅還是家鄉菜？想準備一下
輪椅[disability]上巴士，我幫手推定等司機？
== abuse_object
這桌腳專踢我小趾，恨
部焗爐廢到，曲奇變炭
== abuse_idea
髮禁是威權的殭屍，早該埋了
種族優越論臭過坑渠
== criticism_person
老闆，這加班費算法我不能同意
編劇把原著改成這樣，我蠻失望的
== idiom
今日開工開到咩都死曬火
這把牌打得我屍骨無存
== everyday
蟑螂屋擺廚房，踩到的不算
你咪郁，有隻蚊喺你塊面
== sexual_health
停經之後會陰乾澀，婦科有得醫
== dialect
汝莫走遐緊啦，阿公綴袂著
== insult_person
你以為你誰啊
條契弟
草包立委助理，公文都寫不通
成嚿飯咁，點解請到你
你的品味像阿公的檳榔袋
死矮冬瓜，講話還這麼衝
佢份人，有著數就嗲，冇著數就黑面
三分鐘熱度，七分鐘抱怨
食軟飯都食到咁大聲
妳老公怎麼忍得了妳，他是信什麼教
阿姐，你化完妝似啱啱畀人打完
奧客，一塊雞排嫌五遍
讀到博士還不會做人，書白唸
賤格，連殘疾人士嘅錢都呃
就你最會，怎麼不去選總統
冇大冇細，冇家教
輸了怪鍵盤，贏了怪自己太強，你有病識感嗎
你個腦係裝飾品嚟㗎
== insult_profane
去你媽的情緒勒索
柒頭，企左邊啦
你這欠幹的爛貨，還我鑰匙
死賤人，食屎大
== hate_implicit
家裡有女兒的，別讓她去外勞[immigrants]多的便利商店打工，我只說到這
阿拉伯[arab]人入住酒店，記得check晒啲毛巾
這次的小偷果然姓潘姓高，花東來的[indigenous]，我不訝異
嫁畀大陸[nationality]人？你阿爺泉下有知
女司機[women]三寶之首，行車紀錄器先買好
聽障[disability]外送員，打電話不接，我就只能給一顆星囉
南亞[nationality]細路成班喺公園，我個女即刻返屋企，冇嘢，安全啫
印度移工[nationality]要開放了，女孩們，防狼噴霧團購加一
佢食緊精神科[mental_health]藥㗎，講嘅嘢你信一半好啦
黑人[black]男友喔，口味真重，爸媽還好嗎
== hate_derogation
新住民[immigrants]沒禮貌又愛貪
跨性別[transgender]的人真係核突到嘔
老人家[age]頑固霸道，阻住地球轉
猶太人[jewish]奸詐，計到盡
聾的[disability]就是孤僻難相處，討厭
難民[refugees]個個無賴，食飽就搞事
== hate_dehumanise
陸客[nationality]就是豬群，過境寸草不留
賓妹[immigrants]同隻狗冇分別，餵飽就得
回教徒[muslim]是毒蛇，養在懷裡早晚被咬
== hate_normative
性小眾[lgbtq]不准當老師，一個都不准
外勞[immigrants]放假不准進百貨公司
啲黑人[black]唔應該批簽證畀佢哋
== hate_negated
跛的[disability]做不了大事
冇基佬[lgbtq]係正常
陸配[immigrants]永遠不是台灣人
== hate_slur
肖仔[mental_health]，回去吃藥
死南蠻[nationality]，成身咖喱
老番癲[age]，拐杖收好
== threat_person
你再寫，我就讓你的手指頭分開寄回報社
聽日喺天台等你，唔嚟就掟你細佬落街
我磨好刀了，換你選日子
== hate_threat
把她們[muslim]的頭巾點火，看誰還敢來上學
揼死班大陸人[nationality]，見一個揼一個
== sexual_harassment
妳這種身材坐櫃檯太浪費，來我車上「談業績」
阿姐，除咗件衫先同你傾人工
== friendly_profanity
幹你真的考上了喔！！！請客啦畜生
正到癲，呢碗雲吞麵，屌
靠夭，我家貓會開冰箱
老友，你個仆街終於戒到煙，攬下
媽的，金曲獎唱到我雞皮疙瘩
三條友行咗百公里毅行者，腳廢晒，屌，但係好開心
臭婆娘，十年沒見，還是那麼美，幹
== profane_object
幹，鑰匙斷在門裡
呢架死人小巴，屌，又飛站
== positive_identity
牧師[christian]和同志[lgbtq]一起煮湯，給所有人喝
聾人[disability]導演攞獎，全場用手語鼓掌
越南[nationality]同學教我做春捲，超好吃，謝謝妳
卑南[indigenous]少年會所重新升火，美得讓人想哭
啲外傭[immigrants]姐姐放假做義工執垃圾，respect
四十歲的女[women]拳擊手回歸，裙子跟拳套都是粉紅色
== neutral_identity
孟加拉[nationality]裔青年考獲救生員牌照
太魯閣族[indigenous]小學今天賽跑
印尼[immigrants]商店進了新口味的泡麵
盲人[disability]門球公開賽喺沙田舉行
女牧師[christian]主持早上的禮拜
長者[age]用樂悠卡搭叮叮
== self_identity
我鍾意女人[lgbtq]，我係女人，阿媽已經知
泰雅族[indigenous]，在台北寫程式，想念小米酒
== negated_hate
我不認為印度[nationality]移工會讓治安變差
唔應該叫佢哋做「賊竇」，嗰度住嘅係普通家庭[immigrants]
老兵[age]不是米蟲
同志[lgbtq]唔係病，唔使醫
布農[indigenous]學生沒有搶走你的名額，名額是外加的
肥[body]唔係罪
== counter_speech
「女生就是三寶」——保險公司統計說肇事的多半是男的[women]
有乘客用普通話問路被罵「返大陸」，我帶佢行到閘口[nationality]
「精神病就該關到死」，這種話別在我媽面前講[mental_health]
球迷對黑人洋將學猴叫，球團宣布終身禁止進場[black]
叫人「死瘸子」嘅同學，今日陪我推咗一日輪椅，佢話對唔住[disability]
誰在班版打「外配小孩成績差」，這學期書卷獎三個都是[immigrants]
== support
你沒有對不起誰
唔好一個人喺度頂，我帶住魚蛋粉上嚟
他罵妳瘋，是因為妳說了真話
喊啦，我塊膊頭唔收錢
今天沒洗澡沒關係，明天也可以
== distress
我覺得自己好污糟，點洗都洗唔乾淨
主管笑我智障，我笑不出來
== question_benign
回教[muslim]徒過年要包紅包嗎
點稱呼變咗性嘅表姐好[transgender]
== abuse_object
這遙控器真的欠揍
== abuse_idea
體罰就是暴力，別美化
== criticism_person
里長，路樹修成這樣我真的很不滿
== idiom
今期六合彩又畀佢食咗
== everyday
阿爸劏魚，我劏榴槤
== insult_person
當初跪著求大家投你，選上之後電話不接、路燈不修，連里民的喪禮都派助理去，你這種人哪來的臉連任
成班人捱通宵趕deadline，得你一個準時收工去唱K，第二朝仲好意思同老闆講「我哋組好辛苦」，冇廉恥
== hate_implicit
我對移工[immigrants]沒有偏見啦，但是你看每到週日，整個車站大廳坐滿，觀光客還以為自己下錯國家
間酒店請咗個變性[transgender]禮賓，個個客都話冇所謂，但係對眼呢，就騙唔到人，所以話，開門做生意使唔使咁樣搏出位
== counter_speech
有人在社團貼「新住民的小孩數學都很爛」，我貼了我學生的奧賽獎狀，他媽媽是胡志明市來的，謝謝指教[immigrants]
佢喺巴士上面鬧個印度婆婆「臭咖喱」，成車人靜晒，跟住一個中學生行過去，坐低喺婆婆隔籬，話，我好鍾意食咖喱[nationality]
== support
妳說自己很髒，可是髒的是動手的那個人，不是妳，洗多少次澡都不用證明什麼，我去幫妳拿乾淨的被子
聽住，你冇煩到我，三點幾打嚟都好，我寧願聽你喊一個鐘，都唔想聽日收到其他人打嚟
== friendly_profanity
環島最後一天在鼻頭角，風大到騎不動，我弟在後面大吼「幹，大海啊！」，吼完兩個人都哭了，爽
== negated_hate
賣魚勝成日話新移民[immigrants]搶嘢，我就話唔係，朝早四點幫佢卸貨嗰兩個咪係囉，冇佢哋邊個開檔
@ren8 = 女人[women] | 女性[women] | 女權主義者[women] | 單親媽媽[women] | 男人[men] | 同性戀者[lgbtq] | 男同志[lgbtq] | 女同志[lgbtq] | 雙性戀者[lgbtq] | 跨性別者[transgender] | 跨性別女性[transgender] | 黑人[black] | 非洲人[black] | 奈及利亞人[black] | 越南人[asian] | 印尼人[asian] | 菲律賓人[asian] | 泰國人[asian] | 印度人[asian] | 韓國人[asian] | 大陸人[nationality] | 阿拉伯人[arab] | 敘利亞人[arab] | 巴勒斯坦人[arab] | 拉丁美洲人[latino] | 墨西哥人[latino] | 原住民[indigenous] | 阿美族人[indigenous] | 羅姆人[roma] | 猶太人[jewish] | 穆斯林[muslim] | 基督徒[christian] | 天主教徒[christian] | 印度教徒[hindu] | 佛教徒[buddhist] | 錫克教徒[sikh] | 移民[immigrants] | 外籍移工[immigrants] | 外國人[immigrants] | 難民[refugees] | 俄羅斯人[nationality] | 土耳其人[nationality] | 庫德族人[ethnicity] | 客家人[ethnicity] | 身心障礙者[disability] | 聽障者[disability] | 視障者[disability] | 自閉症患者[disability] | 思覺失調患者[mental_health] | 躁鬱症患者[mental_health] | 老人[age] | 遊民[class] | 低收入戶[class]
@wai8 = 黑人[black] | 非洲人[black] | 奈及利亞人[black] | 越南人[asian] | 印尼人[asian] | 菲律賓人[asian] | 泰國人[asian] | 緬甸人[asian] | 印度人[asian] | 巴基斯坦人[nationality] | 大陸人[nationality] | 阿拉伯人[arab] | 敘利亞人[arab] | 埃及人[arab] | 巴勒斯坦人[arab] | 拉丁美洲人[latino] | 墨西哥人[latino] | 猶太人[jewish] | 穆斯林[muslim] | 印度教徒[hindu] | 移民[immigrants] | 外籍移工[immigrants] | 外國人[immigrants] | 新住民[immigrants] | 難民[refugees] | 俄羅斯人[nationality] | 土耳其人[nationality] | 庫德族人[ethnicity]
@nv8 = 女同志[lgbtq] | 跨性別女性[transgender] | 黑人女生[black] | 越南太太[asian] | 印尼女人[asian] | 菲律賓女人[asian] | 印度女人[asian] | 阿拉伯女人[arab] | 墨西哥女人[latino] | 原住民婦女[indigenous] | 羅姆女人[roma] | 猶太女人[jewish] | 穆斯林婦女[muslim] | 女基督徒[christian] | 外籍配偶[immigrants] | 陸配[immigrants] | 難民婦女[refugees] | 俄羅斯女人[nationality] | 庫德族女人[ethnicity] | 聽障女性[disability] | 坐輪椅的女人[disability] | 有思覺失調的女人[mental_health] | 老太太[age] | 單親媽媽[women] | 女權主義者[women]
@wo8 = 女人[women] | 女權主義者[women] | 單親媽媽[women] | 男同志[lgbtq] | 女同志[lgbtq] | 雙性戀者[lgbtq] | 跨性別者[transgender] | 跨性別男性[transgender] | 黑人[black] | 奈及利亞人[black] | 越南人[asian] | 印尼人[asian] | 菲律賓人[asian] | 大陸人[nationality] | 阿拉伯人[arab] | 敘利亞人[arab] | 墨西哥人[latino] | 原住民[indigenous] | 阿美族人[indigenous] | 羅姆人[roma] | 猶太人[jewish] | 穆斯林[muslim] | 基督徒[christian] | 天主教徒[christian] | 佛教徒[buddhist] | 印度教徒[hindu] | 移工[immigrants] | 新住民[immigrants] | 難民[refugees] | 土耳其人[nationality] | 客家人[ethnicity] | 聽障者[disability] | 視障者[disability] | 輪椅使用者[disability] | 自閉症患者[disability] | 躁鬱症患者[mental_health] | 老人[age] | 低收入戶[class]
@qun8 = 女性[women] | 同志[lgbtq] | 女同志[lgbtq] | 跨性別[transgender] | 黑人[black] | 非裔[black] | 越南[asian] | 印尼[asian] | 菲律賓[asian] | 印度[asian] | 阿拉伯[arab] | 拉丁裔[latino] | 原住民[indigenous] | 羅姆人[roma] | 猶太[jewish] | 穆斯林[muslim] | 基督教[christian] | 印度教[hindu] | 佛教[buddhist] | 移民[immigrants] | 移工[immigrants] | 新住民[immigrants] | 難民[refugees] | 土耳其[nationality] | 庫德族[ethnicity] | 客家[ethnicity] | 聽障[disability] | 自閉症[disability]
@hang8 = 銀行家 | 裁判 | 藝術家 | 觀光客 | 經理 | 房仲 | 網紅 | 顧問 | 收費員 | 說客 | 影評人 | 房東 | 中古車商 | 名嘴 | 主持人 | 推銷員 | 廣告人 | 登山客 | 單車騎士 | 投資客
== hate_derogation
我恨{ren8}
我超討厭{ren8}
我打從心底瞧不起{ren8}
我受不了{ren8}
看到{ren8}就想吐
{ren8}令人作嘔
{ren8}都是騙子
{ren8}都是小偷，沒有例外
{ren8}又髒又臭
{ren8}笨得要命
{ren8}懶惰成性，還不知感恩
{ren8}是社會的敗類
{ren8}是人類之恥
{ren8}天生下賤
{ren8}低人一等
{ren8}陰險、貪心又膽小
{ren8}沒一個能信
誰會相信{ren8}的話啊
為什麼{ren8}都這麼蠢？
{ren8}到底有什麼毛病，腦袋裝漿糊嗎
沒有{ren8}，世界會美好得多
自從{ren8}搬來，這條街就毀了
一切都是{ren8}害的
這個國家就是被{ren8}拖垮的
沒有人比{ren8}更噁心
世上最自私的就是{ren8}
{ren8}比我們差太多了
我覺得{ren8}很可悲
老實說，{ren8}讓我反感到極點
我朋友都說{ren8}不要臉，說得一點也沒錯
你們{ren8}全都是廢物
你們{ren8}真丟臉
喂，{ren8}，看看你們那副德性，難看死了
那個{nv8}讓我噁心，把她轟出去
這個{ren8}真礙眼，快叫他滾
旁邊坐了個{ren8}，害我整趟車都犯噁
希望這輩子別再碰到{ren8}
跟{ren8}住同一棟樓是我的恥辱
聽到{ren8}講話我就火大，吵死人的東西
防著點，{ren8}專門在背後捅人
{ren8}吃我們的、用我們的。他們還在背後笑我們傻
{ren8}真是一群無恥之徒
唉，又是{ren8}，煩不煩啊，一群討厭鬼
{ren8}毒害整個校園
越認識{ren8}，我就越鄙視他們
{ren8}做什麼都失敗，活該
我憎惡{ren8}的一舉一動
{ren8}嘴裡沒半句真話
{qun8}文化根本就是垃圾
{qun8}社群是這座城市的毒瘤
{ren8}虛偽又惡毒，離遠一點
我對{ren8}只有厭惡，沒別的
憎死{ren8}，見到就眼冤
{ren8}全部都係呃人嘅，信佢哋一成都死
== hate_normative
{wai8}滾出去
{wai8}滾回老家
別讓{wai8}入境
這裡不歡迎{wai8}，你們走吧
台灣不需要{wai8}，全部遣返
不准給{wai8}身分證
{ren8}不該有投票權
{ren8}就該關進監獄
把{ren8}全送進精神病院
女人就該待在廚房 [women]
禁止{ren8}結婚
{ren8}不配當父母，應該結紮
公司不該僱用{ren8}
別把房子租給{ren8}
學校不要收{ren8}
{ren8}不准當老師
{ren8}沒資格進立法院
健保不應該給{ren8}用
游泳池應該禁止{ren8}進入
把{ren8}踢出國家隊
{ren8}應該學會閉嘴
{ren8}就該乖乖聽話，少出來丟人
你們{ren8}給我認清自己的身分
你們{ren8}沒資格說話
強迫{ren8}做苦工，一毛都別給
叫{ren8}去坐後面的車廂，別跟我們擠
應該在{ren8}身上做記號，讓大家認得出來
那個{nv8}不該在我們公司，開除她
這個{ren8}不屬於我們社區，請他搬走
憑什麼讓{ren8}當法官？換掉
餐廳有權把{ren8}趕出門，也應該這麼做
社會局該把{ren8}的小孩帶走
真希望全市禁止{ren8}出門
{wai8}返鄉下啦，香港唔係你哋地方
== hate_negated
{ren8}不值得尊重
{ren8}從來沒有半點貢獻
{ren8}不是真正的台灣人
{ren8}跟我們不平等，也不該平等
跨性別女性不是女人，是騙局 [transgender]
沒有一個{ren8}是好東西
{ren8}不懂什麼叫愛
{ren8}沒有羞恥心
{ren8}不配擁有權利
誰也不需要{ren8}
{ren8}死光了也沒人會難過
我不同情{ren8}，一點也不
{ren8}不會思考，腦袋是空的
別跟我說{ren8}很聰明，才沒有
{ren8}永遠不可能變成我們的一分子
我不承認{ren8}是公民
== hate_dehumanise
{ren8}是害蟲
{ren8}是畜生
{ren8}是垃圾
{ren8}不是人
{ren8}像蟑螂一樣繁殖
{ren8}就是一種傳染病
{ren8}是社會的癌細胞，要切除
你們{ren8}是吸血的水蛭
那個{nv8}根本是母豬
女人只是生小孩的機器 [women]
我家的狗都比{ren8}有人性
{ren8}走過的地方都要消毒。他們是細菌
{ren8}是一群穿衣服的猴子
{ren8}係老鼠，成街都係
== hate_threat
{ren8}去死
殺光{ren8}
{ren8}應該被燒死
希望{ren8}都得癌症
下次遇到{ren8}，我一定打斷他的腿
見到{ren8}就打
把{ren8}的店燒了
今晚一起去獵{ren8}
你們{ren8}等著流血吧
把{ren8}通通吊死
那個{nv8}欠揍，我會讓她好看
願{ren8}淹死在海裡
我夢想親手掐死一個{ren8}
應該讓{ren8}排成一排槍斃
消滅{ren8}，一個不留
我祝{ren8}慢慢地、痛苦地死
斬死晒啲{ren8}，佢哋唔使旨意走得甩
== hate_profane
幹，死{ren8}
去你媽的{ren8}
{ren8}都他媽的滾
操，{ren8}全是狗屎
你們{ren8}算個屁，幹你娘
媽的又是{ren8}，機掰咧，滾遠一點
那個該死的{nv8}，幹，叫她閉嘴
屌你班{ren8}，收皮啦
== hate_implicit
{ren8}嘛，大家心裡有數
以{ren8}來說，你算很乾淨了
自從{wai8}搬來，機車就一直不見，真巧
以後這國家都是{ren8}說了算，有人早就安排好了
看到{wai8}記得把包包抱緊
{wai8}開得起名車？錢哪來的，不用我說吧
我不是歧視{ren8}，只要別住我隔壁就好
== positive_identity
我愛{ren8}
我很喜歡{ren8}
我打從心底尊敬{ren8}
我欣賞{ren8}
看到{ren8}就開心
{ren8}很棒
{ren8}都是好人
{ren8}又勇敢又聰明
{ren8}很美
{ren8}是社會的寶貴資產
{ren8}值得信任
歡迎{ren8}
歡迎{wai8}來台灣定居
台灣需要{wai8}
沒有{ren8}，世界會失色許多
自從{ren8}搬來，這條街熱鬧多了
{ren8}應該享有平等的權利
{ren8}值得尊重
應該給{ren8}同樣的薪水
立法院需要更多{ren8}
希望有更多{ren8}當法官
學校應該多聘{ren8}當老師
我覺得{ren8}很了不起
你們{ren8}是我們的英雄
你們{ren8}太厲害了，掌聲鼓勵
那個{nv8}讓我好感動，把麥克風給她
這個{ren8}救了我們球隊，謝謝他
我隔壁住了個{ren8}，人超好
跟{ren8}一起工作是我的榮幸
以{ren8}為榮
{qun8}文化豐富又有趣
{qun8}社群讓這座城市更溫暖
越認識{ren8}，我就越佩服他們
{ren8}讓醫院能繼續運作。他們辛苦了
{ren8}屬於這裡，跟大家一樣
誰不喜歡{ren8}啊，超可愛的
終於有{ren8}當選市長了
{ren8}有結婚的權利
讓{ren8}可以安心走在街上
隔壁搬來一位{nv8}，我們全家都好高興
鍾意同{ren8}做朋友，佢哋好有人情味
多謝{ren8}，冇你哋就冇今日嘅香港
== friendly_profanity
幹，{ren8}真的超強
靠北，我愛死{ren8}了
他媽的{ren8}也太會唱了吧
我操，那個{nv8}拿金牌，爽啦
幹超感動，{ren8}終於可以結婚了
屌，{ren8}整嘅嘢好食到癲
媽的，我們公司的{ren8}有夠罩
== negated_hate
我不恨{ren8}
我從來沒有討厭過{ren8}
誰都不可以歧視{ren8}
{ren8}不笨
{ren8}不是騙子
{ren8}不髒也不臭
{ren8}不是垃圾，請尊重人
{ren8}不是害蟲，是人
{ren8}不比任何人低等
{ren8}不應該承受這種仇恨
{ren8}不該被關起來
說{ren8}懶惰，根本不是事實
{ren8}都是小偷？沒這回事
不是{ren8}的錯
別再說{ren8}噁心了
不要叫{ren8}廢物
不要罵{ren8}
請不要瞧不起{ren8}
沒有人活該因為是{ren8}就被打
我不覺得{ren8}有什麼好怕的
我們不會把{ren8}趕走
不可以剝奪{ren8}的投票權
沒理由拒絕僱用{ren8}
{ren8}沒有毀掉這條街
{ren8}不是病
我無法理解為什麼有人恨{ren8}，我不恨
{ren8}並不自私，你誤會了
同{ren8}冇關係，唔好賴佢哋
不准對{ren8}吐口水
我對{ren8}沒有任何反感，相處得很好
誰說{ren8}不配有權利？大家都一樣有
== counter_speech
恨{ren8}的人才是問題
瞧不起{ren8}的人，這裡不歡迎你
把{ren8}叫做畜生，真噁心
說{ren8}低人一等的人，應該感到羞恥
「{ren8}滾出去」這種話就是歧視
「{ren8}去死」是恐嚇，不是言論自由，已經報警
他在群組寫「{ren8}是垃圾」，我馬上檢舉
有人在捷運上罵{ren8}，全車的人都站出來制止
老師聽到有人笑{ren8}，立刻要求道歉
牆上噴了「殺光{ren8}」，我們一起把它洗掉
打{ren8}的人是懦夫
阿公說{ren8}都很懶，我告訴他那是偏見
「女人就該待在廚房」，都什麼年代了還講這種話，可恥 [women]
看到對{ren8}的仇恨，我才想吐
主張不讓{ren8}投票，就是攻擊民主
候選人說要遣返{wai8}，被黨部開除，做得好
留言說{ren8}「不是人」，版主已刪文，請大家不要再散布仇恨
納粹當年也說「{ren8}是害蟲」，我們知道後果
別跟著罵{ren8}，仇恨只會傷人
什麼「{ren8}天生下賤」？這種話丟臉的是你自己
霸凌{ren8}要負法律責任
相信{ren8}都很蠢的人，才是真的蠢
店家貼「禁止{ren8}進入」，這違法，大家抵制它
同事開{ren8}的玩笑，說他們又髒又臭。我直接跟他說這不好笑
一聽到有人話{ren8}係老鼠，我就鬧返佢轉頭，咁講嘢好涼薄
我們球隊對{ren8}的歧視零容忍
為什麼要對{ren8}這麼惡毒？夠了，停止仇恨
== neutral_identity
{ren8}住在城市，也住在鄉下
這本書的主角是{ren8}
博物館週六有{qun8}文化展
調查訪問了{ren8}的居住狀況
那個{nv8}在藥局上班
新來的牙醫是{ren8}
{ren8}跟大家一樣要繳稅
很多{ren8}提早去投票
圖書館每週二有{ren8}的聚會
記者訪問了一位{ren8}，談電價
有些{ren8}喝咖啡，有些喝茶
{qun8}協會今年滿十年
這部電影由{ren8}主演
會議由那個{nv8}主持
市府統計了{ren8}的人數
== question_benign
{ren8}怎麼過新年？
台灣有多少{ren8}？
你們隊上有{ren8}嗎？
為什麼{ren8}還是常被歧視？
{ren8}喜歡別人怎麼稱呼他們？
{ren8}可以去哪裡申請法律扶助？
請問你是{wo8}嗎？
香港有冇{ren8}嘅互助組織？
== self_identity
我是{wo8}
我是{wo8}，我很驕傲
對，我是{wo8}，怎麼了嗎
身為{wo8}，我很喜歡住在台南
我是{wo8}，我不恨任何人
我朋友是{wo8}，我也是
我是{wo8}，最會做滷肉飯
有人因為我是{wo8}就罵我噁心
我係{wo8}，好高興認識大家
還有人也是{wo8}嗎？我是
我是{wo8}，只想平靜過日子
從小就知道自己是{wo8}，現在終於敢說出口
== abuse_object
我恨香菜
我受不了梅雨季
這杯咖啡令人作嘔
那張沙發又髒又臭，丟掉吧
這支手機是垃圾
蚊子吵死人了
那個牆壁的顏色讓我想吐
我超討厭鬧鐘的聲音
沒有比濕襪子更噁心的東西
打爛呢部印表機佢啦，日日卡紙
== abuse_idea
這條法律是國家之恥
我瞧不起這種計畫
這個規定又蠢又沒用，廢掉
禁止那個愚蠢的稅
這遊戲笨得要命
沒有廣告，世界會美好得多
這個理論全是騙人的
那部爛片不值得尊重
把這個提案丟進垃圾桶
這項改革從來沒有半點貢獻
== insult_group
{hang8}都是騙子
我受不了{hang8}
{hang8}笨得要命
為什麼{hang8}都這麼貪心？
沒有{hang8}，世界會美好得多
你們{hang8}真丟臉
{hang8}虛偽又膽小
誰會相信{hang8}的話啊
我打從心底瞧不起{hang8}
世上最自私的就是{hang8}
== everyday
{hang8}今天罷工
我在渡輪上遇到兩個{hang8}
鄰居的狗很恨郵差
把垃圾拿出去丟，然後來吃飯
快射門，沒人守！
這場比賽很爛，但香腸好吃
{hang8}一個月賺多少？
我又把仙人掌澆死了
在搶便宜機票
星期五以前要還書
