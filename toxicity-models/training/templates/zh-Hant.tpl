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
