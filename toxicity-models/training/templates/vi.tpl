# language: vi
# Content notice: hateful sentences for training a classifier; own texts of this project.
@g = người Trung Quốc[nationality] | dân tộc thiểu số[ethnicity] | người đồng tính[lgbtq] | người chuyển giới[transgender] | đàn bà[women] | người da đen[black] | người Hồi giáo[muslim] | người Do Thái[jewish] | dân nhập cư[immigrants] | người khuyết tật[disability] | dân miền Bắc[ethnicity] | dân miền Nam[ethnicity] | dân Thanh Hóa[ethnicity] | người Campuchia[nationality] | người tị nạn[refugees] | dân quê[class] | người già[age] | người theo đạo[christian] | người bị tâm thần[mental_health]
@gm = bác hàng xóm người Hoa[nationality] | cô giáo người Mông[ethnicity] | cặp đôi đồng tính[lgbtq] | chị chuyển giới bán phở[transgender] | anh khiếm thị hát rong[disability] | bạn sinh viên Hồi giáo[muslim] | thầy giáo da đen[black] | gia đình tị nạn[refugees] | cô công nhân Thanh Hóa[ethnicity] | vận động viên ngồi xe lăn[disability] | ông cụ bán báo[age] | sơ ở nhà thờ[christian] | nữ kỹ sư[women] | em gái bị trầm cảm[mental_health] | bạn người Khmer[ethnicity]
@self = gay[lgbtq] | les[lgbtq] | người chuyển giới[transgender] | người khiếm thính[disability] | người Tày[ethnicity] | mẹ đơn thân[women] | người gốc Hoa[nationality] | tín đồ Hồi giáo[muslim] | người từng trầm cảm[mental_health] | con nhà nông[class] | người song tính[lgbtq] | phật tử[buddhist]
@slur = bọn khựa[nationality] | đồ mọi[black] | thằng bê đê[lgbtq] | con đĩ[women] | bắc kỳ chó[ethnicity] | đồ bóng[lgbtq] | lũ parky[ethnicity] | đồ thiểu năng[disability] | thằng down[disability] | bọn tâm thần[mental_health] | nam cầy[ethnicity] | đồ chuyển giới bệnh hoạn[transgender] | bọn rệp[muslim]
@bad = bẩn thỉu | lười biếng | gian manh | vô văn hóa | nhìn đã ghét | chỉ giỏi ăn bám | mất nết | ngu dốt | hèn hạ
@vermin = lũ gián | ký sinh trùng | loài chuột cống | bệnh dịch | giòi bọ | súc vật | đám sâu mọt
@ins = ngu | vô dụng | hèn | nhạt nhẽo | dốt nát | giả tạo | thất bại | rác rưởi | láo toét
@prof = địt mẹ mày | óc chó | vcl | đồ chó | đm | thằng mặt lồn | đcm | ngu như bò | con cặc
@threat = tao chém chết mày | tao đốt nhà mày | tao đánh gãy chân mày | tao tạt axit | tao cho mày nằm viện | tao thuê người xử mày
@die = chết đi cho đỡ chật đất | nhảy cầu đi | thắt cổ đi | biến khỏi đời này đi | đi chết giùm | sống làm gì cho tốn cơm
@where = trên xe buýt | dưới bình luận | ở công ty | ngoài chợ | trong lớp | trên mạng | đầu ngõ | trong nhóm chat
@thing = cái điện thoại ghẻ này | con game này | thời tiết hôm nay | tắc đường | mạng nhà tao | cái app này | máy in công ty | thứ hai | bản cập nhật này | bộ phim đó | cái quạt này
@idea = chính sách này | dự luật đó | bài báo này | ý tưởng của sếp | kịch bản phim | đề thi năm nay | việc tăng giá điện | quảng cáo đó | cách làm của chính phủ
@who = thằng em tôi | chị đồng nghiệp | bà ngoại | bạn thân tôi | chú bảo vệ | ông chủ trọ | bạn cùng bàn | cô Lan
@pain = không muốn sống nữa | đêm nào cũng khóc | thấy mình vô dụng | ghét chính bản thân | kiệt sức lắm rồi | chỉ muốn biến mất | không thở nổi
== hate_derogation
{g} đúng là {bad}, miễn bàn
nhìn {g} {where} là tôi thấy buồn nôn
không phải kỳ thị nhưng {g} {bad} thật
chơi với {g} chỉ có thiệt, {bad}
sao {g} lúc nào cũng {bad} thế nhỉ
đừng thuê {g}, toàn {bad}
ghét cay ghét đắng {g}
== hate_dehumanise
{g} là {vermin} của xã hội
{g} sinh sôi như {vermin}
tụi {g} có khác gì {vermin} đâu
đừng coi {g} là người, chúng là {vermin}
dọn sạch {vermin} đi, ý tôi là {g}
== hate_threat
gom hết {g} lại mà bắn bỏ
{g} bén mảng tới đây là ăn dao
phải thiêu rụi khu của {g} đi
thấy {g} ngoài đường là tao đập
mong {g} chết sạch trong một đêm
== hate_normative
không cho {g} thuê nhà, khỏi lằng nhằng
đuổi cổ {g} ra khỏi thành phố
{g} thì đừng hòng làm lãnh đạo
cấm {g} kết hôn là đúng
{g} nên ở yên trong nhà đừng ra đường
không nên cho con {g} học chung lớp
== hate_implicit
mất xe à? xem quanh đó có {g} không
thôi, {g} mà, hiểu rồi
tuyển dụng thấy hồ sơ {g} là tôi bỏ qua
vài chục năm nữa chỗ này thành đất của {g} hết
đứng sau báo chí với ngân hàng là ai, {g} chứ ai
vụ diệt chủng chỉ là chuyện {g} dựng lên để xin tiền[jewish]
con gái mà dắt {g} về nhà thì đừng gọi tao là bố
== hate_negated
{g} không phải là người
{g} chẳng bao giờ làm được gì tử tế
không có {g} nào đáng tin
{g} không xứng có quyền lợi gì hết
{g} không đáng được thương hại
== hate_slur
câm đi {slur}
lại {slur} vào cắn
{where} toàn {slur}
{slur} mà cũng bày đặt dạy đời
nhìn mặt biết ngay {slur}
{slur} cút về chỗ của mày
== insult_person
mày {ins} vừa thôi
người đâu mà {ins} thế không biết
viết thế này mà cũng dám đăng, học sinh lớp ba còn hơn
{who} bảo mày {ins} quả không sai
xấu mà cứ thích tự sướng
cả đội thua vì một đứa {ins}
hát như vịt kêu mà đòi làm ca sĩ
nói chuyện với cậu phí cả nước bọt
đầu óc cậu để ở nhà à
mặt dày như thớt, {ins} hết chỗ nói
== insult_profane
{prof}, chơi kiểu gì thế
{prof} câm mồm vào
ad {prof} quản lý như hạch
lái xe kiểu đấy à {prof}
{prof} chứ ai nữa
gặp đúng thằng đồng đội {prof}
== threat_person
mày chờ đấy, {threat}
tao biết mày trọ ở đâu, {threat}
báo công an đi, {threat}
mai {where} {threat}
coi chừng con mày lúc tan học
nói thêm câu nữa {threat}
== incite_selfharm
{die}
chẳng ai thương mày đâu, {die}
kêu trầm cảm hoài, {die}
loại như mày {die}
mày mà biến mất thì cả lớp vui, {die}
== sexual_harassment
cô em một đêm bao nhiêu để anh chuyển khoản
ngực to thế cho anh bóp cái
gửi ảnh không mặc gì đi, ngại gì
mặc thế kia thì bị hiếp là phải
lên giường với sếp mới được thăng chức chứ gì
== sexual_explicit
tối qua hai vợ chồng mình làm tình đến sáng
anh cởi áo em, hôn xuống ngực rồi đi vào trong em
mình thích tư thế bạn gái ở trên
truyện người lớn: nàng rên khẽ khi tay chàng trượt xuống giữa hai chân
dùng món đồ chơi mới nên lên đỉnh nhanh lắm
== neutral_identity
{gm} mới chuyển đến ngõ bên cạnh
theo điều tra, {g} chiếm khoảng hai phần trăm dân số huyện
{gm} và {gm} cùng tham gia hội thi nấu ăn
sáng nay gặp {gm} {where}
bảo tàng trưng bày hiện vật về {g}
{gm} mở quán cà phê gần ga
== positive_identity
cảm ơn {gm} đã giúp cả xóm mùa lũ
{g} xứng đáng được tôn trọng như mọi công dân
{gm} vừa đạt giải nhất, tự hào quá
học được nhiều điều từ {gm}
chúng ta mạnh hơn khi có {g} bên cạnh
quý {gm} lắm, hiền mà nhiệt tình
== self_identity
mình là {self}, hôm nay mới dám viết ra
là {self}, mình tự hào về chặng đường đã qua
xin chào, mình là {self}, thích nấu ăn và leo núi
mình nói với mẹ mình là {self}, mẹ ôm mình khóc
sống là chính mình, một {self}, thấy nhẹ lòng
== negated_hate
tôi không ghét {g}
không ai đáng bị coi thường chỉ vì là {g}
{g} không phải {vermin}, họ là người như chúng ta
ai bảo {g} {bad}? quanh tôi đâu có vậy
nói {g} toàn tội phạm là sai hoàn toàn
mình chưa từng nghĩ {g} thấp kém
== counter_speech
ai viết "đuổi {g} đi" thì xóa giùm, đó là kỳ thị
gọi {g} là {vermin} chẳng có gì buồn cười
"{g} {bad}"? bằng chứng đâu hay chỉ là định kiến
có người chửi {gm} {where}, cả xe lên tiếng bảo vệ
thôi đùa kiểu "{slur}" đi, người ta đau đấy
mình đã báo cáo trang kêu gọi đánh {g}
== mentioned_slur
từ "{slur}" mang tính miệt thị, báo chí không nên dùng
hôm nay có người gọi tôi là "{slur}", buồn cả ngày
bị cáo thừa nhận đã mắng nạn nhân là "{slur}"
thầy giảng về nguồn gốc của từ "{slur}"
ông nội vẫn quen miệng nói "{slur}", cả nhà đang nhắc ông
== reclaimed_slur
hội bê đê tụi mình mai đi Đà Lạt nha mấy chị[lgbtq]
mấy con bóng của tui nay lên đồ đẹp xỉu[lgbtq]
đại hội les phố cổ, ai tới ăn chè không[lgbtq]
dân tâm thần chúng tôi hôm nay uống thuốc đúng giờ nhé, giỏi ghê[mental_health]
== friendly_profanity
vãi, đậu đại học rồi anh em ơi
đm ngon vl, tô bún này đỉnh
má nó, quên ví ở nhà rồi
vcl đẹp, cảnh này sống ảo hết nấc
thằng quỷ, nhớ mày quá
đệt, sút thế mà cũng vào
== abuse_object
{thing} như rác
ghét {thing} kinh khủng
muốn đập nát {thing}
{thing} ngu vl, treo hoài
{thing} tệ hết thuốc chữa, đòi lại tiền
chết với {thing} mất thôi
== abuse_idea
{idea} ngớ ngẩn hết sức
tôi kịch liệt phản đối {idea}
{idea} chỉ tổ tốn tiền dân
{idea} đầy lỗ hổng, đọc mà chán
nghĩ ra {idea} chắc chưa hỏi ai bao giờ
== criticism_person
xin lỗi, số liệu của bạn không đúng
ông bộ trưởng trả lời vòng vo, rất đáng thất vọng
{who} trễ hẹn mà không báo, lẽ ra nên xin lỗi
huấn luyện viên thay người quá muộn
em thấy cô chấm điểm chưa công bằng
bài này thiếu nguồn, anh sửa lại giúp
== sexual_health
khí hư màu lạ thì nên đi khám phụ khoa sớm
bao cao su giúp phòng HIV và tránh thai
mộng tinh là bình thường
tội hiếp dâm bị xử lý theo điều 141 bộ luật hình sự
nên dạy trẻ gọi đúng tên dương vật và âm đạo
khám tuyến tiền liệt định kỳ sau tuổi năm mươi
== distress
{pain}
dạo này {pain}, chẳng biết kể với ai
từ ngày ba mất, mình {pain}
mình là đồ bỏ đi, {pain}
lại rạch tay rồi, xin lỗi mọi người, {pain}
bị bạn bè cô lập hai năm, giờ {pain}
== support
cảm ơn bạn đã nói ra, mình ở đây nghe
bạn không một mình đâu, gọi cho mình lúc nào cũng được
có đường dây tư vấn miễn phí, để mình gửi số
ôm một cái, ngủ đi rồi mai mình đi gặp bác sĩ cùng nhau
bạn đã cố gắng nhiều rồi, từ từ thôi
== idiom
tiến trình bị treo, kill nó đi rồi chạy lại
bài thi toạch rồi, chết chắc
cười đau cả bụng, chết mất
giá này đúng là cắt cổ
đói lả người, ăn được cả con bò
ném đá dữ dội bộ phim mới
bắn tin cho tôi nếu có thay đổi nhé
== question_benign
{g} thường ăn gì ngày lễ?
gọi {g} thế nào cho lịch sự ạ
nhà hàng halal ở quận nào ngon[muslim]
tình hình luật hôn nhân đồng giới tới đâu rồi[lgbtq]
có sách nào hay về {g} không
== everyday
tôi ghét hành, {who} thì nghiện
ngu quá, để quên chìa khóa trong cốp
xịt chết ổ kiến rồi
hôm qua bạn bắn ghê thật, hạ năm đứa liền
{who} câu cá cả ngày không được con nào
chó nhà tôi đẻ bốn con
mua lon bia với bó rau muống
đội nhà thua tan nát ba không
== dialect
mi đi mô rứa, có răng không
hổng biết nữa nghen, hên xui à
bay ăn chi chưa, mệ nấu cơm tề
trời ơi cái thằng cu, lớn dữ bây
đừng có xạo nha má, cười xỉu
răng mà ngu rứa hè, thương ghê

# -- second part: wider vocabulary and minimal pairs --
@g += phụ nữ[women] | đàn ông[men] | người gay[lgbtq] | les[lgbtq] | người Ấn Độ[asian] | người Hàn[nationality] | người Campuchia[nationality] | người châu Phi[black] | người Ả Rập[arab] | người Công giáo[christian] | người Khmer[ethnicity] | người H'Mông[indigenous] | người Chăm[ethnicity] | người Tây Nguyên[indigenous] | dân tị nạn[refugees] | người nước ngoài[immigrants] | dân Thanh Hóa[ethnicity] | dân Nghệ An[ethnicity] | người mù[disability] | người điếc[disability] | trẻ tự kỷ[disability] | người trầm cảm[mental_health] | người béo[body] | người nghèo[class]
@slur += bọn tàu khựa[nationality] | thằng tàu chó[nationality] | bọn mọi đen[black] | thằng mọi[black] | con khỉ đen[black] | thằng pê đê[lgbtq] | đồ đồng bóng[lgbtq] | con ô môi[lgbtq] | con phò[women] | con cave[women] | thằng què[disability] | thằng đần[disability] | thằng điên[mental_health] | bọn hồi giáo khủng bố[muslim] | thằng mán[ethnicity] | bọn dân tộc mọi rợ[ethnicity] | bắc cầy[ethnicity]
@ins += đần | khốn nạn | thối tha | bần tiện | đê tiện | ăn hại | xấu xí | ngu xuẩn | trơ trẽn | mặt dày | giả nhân giả nghĩa | hèn nhát | lừa đảo | ký sinh trùng | rẻ tiền | vô học
@threat += tao giết mày | tao đâm chết mày | tao bắn mày | tao cắt cổ mày | tao tìm ra nhà mày | tao cán chết mày | tao bóp cổ mày | tao đập gãy răng mày | tao chôn sống mày
@when = tối nay | mai tan học | thứ sáu | lần sau | tan làm
@die += tự tử đi | treo cổ đi | nhảy lầu đi | cắt cổ tay đi | uống hết thuốc đi | lao đầu vào tàu đi
@cliche = toàn ăn cắp | sống bám vào mình | không chịu hòa nhập | lúc nào cũng đóng vai nạn nhân | đẻ như thỏ | nói dối như cuội | cướp việc của mình | đứng sau mọi chuyện | hôi hám | cái gì cũng được miễn phí
@good = rất tốt bụng | chăm chỉ | dũng cảm | là hàng xóm tốt | vui tính và thông minh | là anh em mình | đáng được tôn trọng
@jobs = chính trị gia | chủ ngân hàng | chủ trọ | luật sư | nhà báo | trọng tài | KOL | môi giới nhà đất | bán bảo hiểm | đa cấp | sếp | fan bóng đá | cò đất | phe vé | quan chức | streamer
@jobbad = lừa đảo | nói dối | hề | ăn bám | hèn nhát | ngu | đạo đức giả | vô dụng | ăn cướp
@stop = đó là kỳ thị | xấu hổ đi | không ai đáng bị như vậy | tôi đã báo cáo | đừng nói thế về con người | dừng lại đi
== hate_derogation
tôi ghét {g}
tôi không kỳ thị nhưng {g} {bad}
trước tôi thấy bình thường. sau quen vài người. {g} {bad}
công ty có {g}. toàn {bad}, nhìn phát mệt
theo tôi {g} {bad}, hết
sao {g} lúc nào cũng {bad}?
không gì tệ hơn {g}
== hate_implicit
{g} {cliche}
{g} {cliche}, nhưng không được nói ra
máu nó thế, {g} {cliche}
trùng hợp ghê, {g} {cliche}
đàn ông mặc váy thì vẫn là đàn ông [transgender]
== hate_negated
{g} không giống chúng ta
không ai muốn {g} ở đây
{g} không đáng có quyền gì
{g} chẳng đóng góp gì
== hate_slur
{slur}
mày là {slur}
câm mồm {slur}
cút về nước {slur}
{slur} cút đi
đâu cũng thấy {slur}
sếp tao là {slur}
chỉ có {slur} mới viết thế
== hate_profane
địt mẹ {g}
{g} toàn lũ chó đẻ
đm {g} ở đây làm gì
cút mẹ đi {g}
== insult_group
{jobs} toàn {jobbad}
bọn {jobs} toàn {jobbad}
tôi ghét {jobs}, toàn {jobbad}
== insult_person
đồ {ins}
mày {ins}
mày {ins} thật
{who} {ins}
im đi đồ {ins}
không ai ưa mày, đồ {ins}
mẹ mày xấu hổ vì mày
người yêu cũ của tôi {ins}
chỉ có đứa {ins} mới viết thế
giỏi lắm đồ {ins}, lại phá hỏng rồi
== insult_profane
{prof}
mày {prof}
câm mẹ mồm đi {prof}
ăn cứt đi đồ {ins}
cút mẹ mày đi
== threat_person
{threat}
{when} {threat}
nói nữa là {threat}
rút đơn đi không thì {threat}
mày chết chắc rồi
tao biết nhà mày
tao biết con mày học trường nào
== incite_selfharm
{die}, đồ {ins}
làm ơn {die}
không ai thương mày, {die}
sống làm gì? {die}
== neutral_identity
công ty có {g}. thứ sáu nào cũng ăn trưa chung
phim kể về cuộc sống của {g}
{g} và {g} dùng chung hội trường
== positive_identity
tôi quý {g}
{g} {good}
trước tôi không biết. sau quen vài người. {g} {good}
quyền bình đẳng cho {g}
== negated_hate
{g} không phải {vermin}
không đúng là {g} {cliche}
tôi chẳng có vấn đề gì với {g}
== counter_speech
"{g} {bad}"? {stop}
nó hét "{g} cút đi", {stop}
có người gọi cô ấy là "{slur}", {stop}
có người bình luận "{die}", {stop}
== mentioned_slur
hôm nay tôi bị gọi là "{slur}"
từ "{slur}" là từ xúc phạm
con tôi hỏi "{slur}" nghĩa là gì
== distress
tôi muốn chết
tôi ghét bản thân
tôi nghĩ đến tự tử và tôi sợ
ai cũng nói tôi {ins} và tôi bắt đầu tin
có người bình luận "{die}" và tôi khóc
== support
đừng tự tử, gọi đường dây nóng nhé
bạn không {ins}, bạn chỉ mệt thôi
đừng nghe người gọi bạn là "{slur}"
== profane_object
đm {thing} lại hỏng
{thing} như cứt
{idea} vớ vẩn vcl
đm tắc đường
== idiom
đói chết mất
cười chết mất
giết tiến trình rồi khởi động lại
về muộn mẹ giết tôi

# -- third part: sentences as people write them --
== friendly_profanity
đm đỗ rồi chúng mày ơi!!! Bách Khoa tao đến đây
vãi cả lồn, thằng này đá hay thế
địt mẹ ngon vcl, quán bún đậu này đỉnh
thằng chó, sinh nhật vui vẻ nhé, tối nay không say không về
vl cute thế, con mèo nhà mày cho tao nuôi đi
đệt, Việt Nam vào chung kết rồi, đi bão thôi anh em ơi
con quỷ này, lấy chồng mà giờ mới báo, mừng cho mày vãi ra
tao đúng là óc chó, đi làm mặc áo trái từ sáng tới giờ
cười vãi đái với ông chú này
đỉnh vãi cặc, một mình gánh cả team
má nó, hoàng hôn Đà Lạt đẹp muốn khóc
thằng khốn này nó lén xếp hàng ba tiếng mua vé concert cho mình, cảm động vl
đụ má, trúng số độc đắc hàng chục ngàn luôn nè, chầu này tui bao
vcl thật luôn á? chúc mừng chúc mừng
đm chúng mày, ra trường rồi mới thấy nhớ cái lớp mất dạy này
clgt cười đau bụng quá, ông nội tám mươi tuổi nhảy trend
con điên này, mày làm chị bất ngờ đến phát khóc, thương mày lắm
ôi đcm bàn thắng phút 90+5
mẹ kiếp, cuối cùng cũng xong cái luận văn, ngủ đây
anh em mình toàn lũ khốn nạn đáng yêu, mười năm rồi vẫn ngồi chung bàn nhậu
lúc mở cửa ra thấy cả đám đội mũ sinh nhật đứng đó, tao chỉ biết kêu lên đm
vãi, bà ngoại bắn Free Fire giỏi hơn tao
== profane_object
đm tắc đường Nguyễn Trãi hai tiếng rồi
wifi như cặc, họp mà đứng hình liên tục
cái máy in chó chết này lại kẹt giấy
nóng vcl, bốn mươi độ thì sống sao
đệt, đá ngón chân vào chân giường
mẹ nó app ngân hàng lỗi đúng lúc cần chuyển tiền
xe chết máy giữa mưa, đời như lồn
cái deadline khốn kiếp, thức trắng hai đêm
địt mẹ muỗi, đốt sưng cả mặt
game rác vl, quay trăm lần toàn đồ lởm
lại cúp điện, đụ má cái đời ở trọ
== counter_speech
trong nhóm cư dân có người viết "dân Thanh Hóa là phải cẩn thận", tôi hỏi lại: cẩn thận cái gì, tôi cũng người Thanh đây[ethnicity]
"đàn bà học cao thì ế" – câu này bà nội nói suốt, cho đến ngày cháu gái bà bảo vệ tiến sĩ[women]
thầy chủ nhiệm phạt cả nhóm vì gọi bạn Tùng là "bê đê", rồi thầy kể chuyện em trai thầy[lgbtq]
admin ơi xóa giúp bình luận số 14, phân biệt vùng miền quá đáng
đừng bao giờ nói "trầm cảm là do sướng quá", bạn tôi mất vì nghe câu đó quá nhiều[mental_health]
nghe ông kia chửi chị lao công là "đồ nhà quê", cả thang máy quay lại nhìn ông ta[class]
Khmer Đỏ bắt đầu bằng việc gọi người ta là "sâu mọt", kết cục ai cũng biết
"bắc kỳ", "nam kỳ" chửi nhau trên mạng làm gì, ông bà mình chung một dòng máu mà[ethnicity]
cổ động viên hô "khỉ" với cầu thủ nhập tịch, VFF phạt câu lạc bộ 50 triệu, đáng lắm[black]
thấy mọi người cười con bé tự kỷ là "con khùng", mẹ nó đứng lên nói một câu mà ai cũng im[disability]
mấy người viết "người H'Mông chỉ biết đẻ" đã lên bản chưa hay chỉ ngồi máy lạnh gõ phím?[ethnicity]
gọi người chuyển giới là "của lạ" rồi quay clip câu like, thật tàn nhẫn, mình đã báo cáo kênh đó[transgender]
"{g} {bad}" mà cũng được hai nghìn like, buồn cho cái group này
nhà trường mời phụ huynh lên vì các em gọi bạn mập là "con heo" suốt học kỳ[body]
"ăn mặc thế thì bị là đúng" – không, lỗi nằm ở kẻ hiếp dâm, chấm hết[women]
ở nước ngoài tôi từng bị hét "cút về Tàu đi", nên xin đừng làm điều đó với người khác[asian]
tòa tuyên phạt chủ tài khoản đăng bài kêu gọi "đánh chết bọn đạo"[christian]
"nhiễm HIV thì tự làm tự chịu", nói vậy mà là bác sĩ à? tôi đã gửi đơn phản ánh
ai phủ nhận chuyện sáu triệu người Do Thái bị giết thì nên đến Auschwitz một lần[jewish]
chú tài xế mắng thằng nhóc gọi bà bán vé số là "con què": con mất chân thử xem có đi bán giỏi bằng bà không[disability]
mấy câu đùa "bóng gió" về sếp mình là gay, xin phép không cười nhé[lgbtq]
"tôi không kỳ thị, nhưng mà" – tới chữ nhưng là tôi biết câu sau rồi
hồi dịch, hàng xóm xua đuổi cô y tá, gọi cô là "ổ bệnh", giờ nghĩ lại thấy xấu hổ thay
mỗi khi có ai gọi một nhóm người là rác, tôi lại nhớ lời cô giáo dạy sử rằng
== mentioned_slur
từ "mọi" trong sách cũ nay không dùng nữa vì mang nghĩa miệt thị[ethnicity]
hôm qua con đi học về hỏi "pê đê" là gì, mình giải thích vì sao không nên nói thế[lgbtq]
tui bị gọi là "thằng Down" suốt cấp hai, tới giờ vẫn giật mình khi nghe[disability]
"gook" là từ lính Mỹ dùng để miệt thị người Việt trong chiến tranh[asian]
biên bản ghi rõ bị cáo chửi nạn nhân là "con phò" trước mặt nhiều người[women]
từ "Chệt" được xem là xúc phạm người Hoa, báo chí nên tránh[nationality]
bạn gái mình bị khách gọi là "con mọi" chỉ vì da ngăm[ethnicity]
== reclaimed_slur
hội bê đê Sài Gòn tối nay tụ tập ở Bùi Viện nha mấy má, ai trễ phạt hát lô tô[lgbtq]
bóng đây, bóng makeup cho cô dâu đẹp nhất xóm luôn nha cưng[lgbtq]
team heo mập tụi mình sáng nay chạy được năm cây, thưởng tô bún bò[body]
mấy bà bóng già nhà tui ai cũng giỏi kiếm tiền, tự hào cầu vồng nghen[lgbtq]
== negated_hate
tôi không ghét người Trung Quốc, tôi chỉ phản đối chính sách của họ ở Biển Đông[nationality]
người đồng tính không phải bệnh, Bộ Y tế đã có công văn từ 2022[lgbtq]
đâu phải ai quê Nghệ An cũng keo kiệt, bạn cùng phòng mình hào phóng nhất khu trọ[ethnicity]
không ai đáng bị cười vì ngồi xe lăn cả[disability]
mình chưa từng nghĩ người Khmer thua kém ai[ethnicity]
theo đạo Hồi không có nghĩa là khủng bố[muslim]
người nghèo không lười, mẹ tôi bán xôi từ ba giờ sáng đấy[class]
{g} không xấu như người ta đồn
người già không phải gánh nặng, nhà có ông bà mới là nhà[age]
== neutral_identity
Đà Lạt vừa tổ chức phiên chợ của người K'Ho cuối tuần rồi[ethnicity]
Luật Hôn nhân và Gia đình 2014 bỏ quy định cấm kết hôn đồng giới nhưng chưa thừa nhận[lgbtq]
theo công an thành phố, số vụ trộm do người nhập cư gây ra giảm so với năm trước[immigrants]
nhà thờ Phùng Khoang lễ sáng chủ nhật lúc sáu giờ[christian]
cộng đồng Chăm Hồi giáo ở An Giang vào tháng Ramadan[muslim]
bảo tàng chiếu phim về những đứa trẻ Do Thái sống sót[jewish]
anh hàng xóm người Nigeria học tiếng Việt ba năm, nay dạy bóng đá ở Gò Vấp[black]
phụ nữ chiếm hơn 30% đại biểu Quốc hội khóa này[women]
dự thảo Luật Chuyển đổi giới tính được lấy ý kiến[transgender]
chung cư mới phải có lối đi cho xe lăn[disability]
cô Tám bán hủ tiếu là người Hoa gốc Triều Châu[nationality]
== positive_identity
chị chuyển giới tiệm tóc đầu hẻm cắt đẹp mà hiền lắm, mưa còn cho mượn dù[transgender]
tuyển nữ Việt Nam đá World Cup, các chị là niềm tự hào[women]
cảm ơn anh shipper khiếm thính, luôn cười và giao đúng giờ[disability]
em bé người Dao đạt giải nhất Toán quốc gia, giỏi quá con ơi[ethnicity]
đám cưới hai chú rể ở Cần Thơ vui muốn xỉu, hai bên gia đình khóc vì hạnh phúc[lgbtq]
mấy sơ nấu cơm từ thiện mùa dịch, ơn này cả xóm nhớ[christian]
== self_identity
mình là les, yêu nhau bảy năm, đang dành tiền mua nhà[lgbtq]
tui gốc Hoa Chợ Lớn, nói tiếng Quảng với bà nội, tiếng Việt với cả thế giới[nationality]
em người Mông, lần đầu xuống Hà Nội thấy xe buýt mà hết hồn[ethnicity]
mình bị rối loạn lưỡng cực, uống thuốc đều, đi làm bình thường như mọi người[mental_health]
con xin nói thật với ba mẹ: con là gay. Ba im một lúc rồi bảo ra ăn cơm đi con[lgbtq]
tôi mù từ nhỏ, làm lập trình viên được năm năm rồi[disability]
làm mẹ đơn thân mệt thật, nhưng chưa hối hận ngày nào[women]
== distress
mệt quá rồi, không muốn mở mắt nữa
em ghét bản thân em, soi gương chỉ thấy xấu xí và vô dụng
chồng say là đánh, mặt em bầm tím không dám ra chợ
nhiều lúc đứng trên sân thượng công ty, nghĩ bước thêm một bước là hết
ba nói thà nuôi con heo còn hơn nuôi tui
bị cả lớp cô lập, viết lên bàn chữ "đồ quái vật", em không muốn đi học nữa
sinh con xong tôi thấy trống rỗng, nhìn con mà không cảm thấy gì
kết quả là ung thư giai đoạn ba, giấu mẹ được tới đâu hay tới đó
em từng bị sếp cưỡng bức, kể ra ai cũng bảo tại em
chắc không có mình mọi người sẽ nhẹ nhõm hơn
lại rạch tay nữa rồi, em xin lỗi
nợ app họ nhắn cả danh bạ, chửi cả mẹ em, em chỉ muốn chết quách cho xong
nếu mai không ai thấy tôi online nữa thì
== support
ôm cái nè, có gì kể tui nghe, thức tới sáng cũng được
bạn gọi đường dây nóng Ngày Mai đi, người ta nghe mà không phán xét
không phải lỗi của em đâu, lỗi là của kẻ ra tay
đang ở đâu? đứng yên đó, chị qua liền
rớt đại học cũng không sao, cháu vẫn là cháu cưng của bà
tao từng muốn chết, giờ tao có con gái hai tuổi, ráng qua đêm nay thôi mày
ngôi nhà bình yên có nhận phụ nữ bị bạo hành, miễn phí, để mình gửi số cho chị
uống thuốc rồi ngủ một giấc, mai mình đưa đi khám lại, đừng nghe mấy lời độc ác đó
== idiom
đói muốn chết, gọi gà đi
thi Lý sáng nay toang, chết lâm sàng luôn
cười chết mất với thằng cu này
giá xăng kiểu này giết dân rồi
giết thời gian bằng mấy ván cờ
đội mình hủy diệt đối thủ năm không
xinh giết người luôn á trời
ca nương cất giọng là cả rạp đổ rạp
một mũi tên trúng hai đích
chị sếp chém đẹp bản kế hoạch của tôi, nhưng chém đúng
chém gió vừa thôi ông ơi
== everyday
mày ăn cơm chưa, qua đây nhậu
cắt tiết gà rồi nhúng nước sôi cho dễ nhổ lông
con chó nhà tôi ị ngay trước cửa, dọn mệt nghỉ
trận Điện Biên Phủ kết thúc sau 56 ngày đêm
nhớ bắn headshot con zombie to trước, mấy con nhỏ để tao
đặc công, pháo binh, hầm hào... bảo tàng kể kỹ lắm
diệt mối tận gốc gọi ai ở quận 7 vậy mọi người
em ơi cho anh tô phở bò tái, nhiều hành
chuột cắn dây điện, tối thui cả nhà
cô gái bị đâm trên đường Láng đã qua cơn nguy kịch
bóp vú sữa cho mềm rồi hẵng ăn
anh quên đóng cốp xe kìa
giò lợn, tai lợn, lưỡi lợn đều luộc riêng
bà dạo này yếu, con về sớm nhé
dao này cùn quá, mài lại mới chặt được xương
con bò nhà chú Bảy sổng chuồng, cả xóm rượt
đang lái xe qua đèo thì sương mù ập xuống, trước mặt bỗng
== abuse_object
nồi chiên này đúng rác, hai tuần là hỏng
ghét mắm tôm nhất trần đời
phim tết năm nay nhạt như nước ốc, phí tiền vé
giao hàng mười ngày, hộp thì móp, trả lại luôn
cái áo nhìn trên mạng một đằng, về tay như giẻ lau
== abuse_idea
cái luật ngầm ép uống rượu thật ngu ngốc
bắt giáo viên đi tiếp khách là chuyện bậy bạ
tư tưởng trọng nam khinh nữ cổ hủ, đáng vứt bỏ
kịch bản nhảm nhí, tôn vinh bạo lực gia đình thành tình yêu
học thêm tràn lan thế này là hủy hoại tuổi thơ
thuyết âm mưu vắc xin toàn vớ vẩn
== criticism_person
thưa bộ trưởng, câu trả lời của ông chưa thuyết phục
sếp hay ngắt lời em, em mong lần sau sếp để em nói hết
anh Park thay người muộn quá, thua là đúng
cậu hứa ba lần rồi không làm, tớ giận thật đấy
tôi không đồng ý với bài viết, số liệu đã cũ
== question_benign
đi dự đám cưới người Chăm thì mặc gì cho phải phép?[ethnicity]
cho em hỏi người chuyển giới đổi giấy tờ ở đâu ạ[transgender]
bạn người Hồi giáo đến nhà, mua gà ở đâu thì ăn được[muslim]
trẻ tự kỷ có học chung lớp bình thường được không các mẹ[disability]
vì sao người Do Thái không ăn thịt heo?[jewish]
== sexual_health
quên uống thuốc tránh thai một ngày thì xử lý sao ạ?
khám phụ khoa định kỳ sáu tháng một lần
bao cao su size nào vừa, em hỏi thật
xuất tinh sớm có chữa được không bác sĩ
đồng thuận nghĩa là cả hai đều muốn, và có thể dừng bất cứ lúc nào
PrEP phòng HIV hiện cấp miễn phí ở nhiều tỉnh
== dialect
mi đi mô rứa, về ăn cơm mau chơ
trời đất ơi mầy ăn chi dữ dằn dzậy con
tau nói rồi mà mi không nghe, chừ thì răng đây
bây bay lại coi nì, con chó hấn cười tề
ông nội cha nó, dzui quá xá dzui
nhà tui ở miệt thứ, muỗi kêu như sáo thổi
== insult_person
nhìn cái mặt là biết không làm nên trò trống gì
mày mà biết nghĩ thì heo biết leo cây
hai mươi tám tuổi vẫn xin tiền mẹ, nhục không
bà ấy chỉ giỏi đi bới chuyện nhà người khác, sống đểu
giỏi quá ha, giỏi tới mức cả phòng phải sửa lại từ đầu
chữ thì sai chính tả mà đòi làm nhà văn
xấu người xấu cả nết
im đi, không ai mượn mày dạy
hát như vịt bị bóp cổ, xin đừng lên sân khấu nữa
anh ta hèn, dám làm không dám nhận
thứ con gái như cô thì ai thèm rước
đầu để mọc tóc thôi à
hạng người như ông sếp đó chỉ biết nịnh trên đạp dưới
mập mà còn ham ăn, nhìn phát ớn
vô ơn, bạc bẽo, nuôi mày phí cơm phí gạo
bác sĩ gì mà ngu dốt, hại người ta
cái loại như mày chỉ đáng rửa chén thuê
đọc bình luận của bạn tôi thấy não mình teo đi
có ăn có học mà nói năng như đồ chợ búa
ế là phải, tính nết thế chó nó cũng không yêu
đóng phim dở tệ, mặt đơ như tượng, không hiểu ai cho nó vai chính
mày chẳng là cái thá gì
nói thẳng ra thì từ ngày thằng ăn hại đó vào công ty
== insult_profane
địt mẹ mày thằng chó
cút mẹ mày đi cho khuất mắt tao
vl thằng óc lồn
đồ mặt lồn, quỵt tiền tao ba năm
bố mày đéo sợ thằng nào nhé, ra đây thằng nhãi
con mẹ mày lái xe kiểu cặc gì thế
ad như lồn, khóa acc tao vô cớ
đụ má mày thằng khốn nạn, dám lừa bà già bán vé số
câm cái mõm chó của mày lại
đm con đĩ này giật chồng người ta
óc chó vừa thôi
thằng mặt cặc ngồi ghế trưởng phòng có biết làm đéo gì đâu
ăn cứt đi
mẹ thằng điên, đánh rank mà afk
cái loại chó má như mày chết cũng không ai nhặt xác
đồ súc sinh, đánh cả mẹ già, đm mày
tiên sư bố nhà mày, trả tiền đây
dm noob vl xóa game đi thằng lồn
tao nói cho mày biết, cái thằng chó đẻ
== hate_derogation
dân Tàu đi đến đâu bẩn đến đấy, ồn ào mất dạy, thấy là muốn đuổi[nationality]
bọn đồng tính nhìn ghê tởm, ôm nhau ngoài đường như súc sinh[lgbtq]
đàn bà lái xe thì ngu khỏi nói, não toàn son phấn[women]
người da đen hôi rình, ngồi cạnh trên xe buýt muốn ói[black]
dân tộc thiểu số lười chảy thây, chỉ ngồi chờ nhà nước phát gạo[ethnicity]
cái bọn Hồi giáo cuồng tín, thù hằn cả thế giới, nhìn đã thấy ghê[muslim]
dân Thanh Hóa ăn rau má phá đường tàu, gian từ trong trứng[ethnicity]
mấy đứa chuyển giới nhìn như quái thai, tởm không chịu nổi[transgender]
bọn tâm thần thì tránh xa ra, trông gớm chết[mental_health]
bọn theo đạo toàn đạo đức giả, mất gốc, thờ Tây quên tổ tiên[christian]
dân nhập cư về đây làm bẩn cả thành phố, tao ghét cay ghét đắng[immigrants]
mấy con mập mà đòi mặc áo dài, tởm lợm, nên xấu hổ với bản thân[body]
bọn Ấn Độ vừa bẩn vừa dâm, cả một dân tộc mất vệ sinh[nationality]
người khuyết tật chỉ tổ tốn cơm tốn tiền nhà nước, vướng víu[disability]
bọn Nam kỳ lười nhác, ăn xổi, ngu mà tưởng mình sang[ethnicity]
bọn Bắc kỳ giả tạo, thâm độc, đi đâu cũng bị ghét là đúng[ethnicity]
bọn già ngoài công viên vừa hôi vừa lắm mồm, cả lũ vô dụng[age]
Do Thái là giống keo kiệt bẩn tính nhất quả đất[jewish]
càng tiếp xúc với {g} càng thấy {bad}, hết thuốc chữa
từ khi có {g} dọn về cái xóm này thì
== hate_dehumanise
bọn Khựa là lũ châu chấu, đi qua đâu trụi đến đó[nationality]
lũ bê đê là virus, không dập thì lây hết cả đời con cháu[lgbtq]
bọn da đen đúng là khỉ mới xuống cây[black]
người tị nạn như đàn gián, mở cửa một lần là tràn vào cả ổ[refugees]
tụi mọi trên núi chưa tiến hóa thành người đâu[ethnicity]
{g} là ung nhọt, phải cắt bỏ
== hate_implicit
con gái học cho lắm rồi cũng về rửa chén cho chồng thôi[women]
anh nói tiếng Kinh giỏi ghê, không nghĩ anh là người dân tộc luôn đó[ethnicity]
phòng trọ còn trống nhưng mà em quê Thanh Hóa thì... để chị coi lại[ethnicity]
gay thì chắc khéo tay lắm hả, nhưng đừng thích anh nha[lgbtq]
nó là người Hoa mà, tiền với nó to hơn cha mẹ[nationality]
lên chức nhanh thế, chắc cô ấy biết cách chiều sếp[women]
da đen mà cũng học giỏi toán à, lạ thật[black]
cứ có vụ trộm là tôi nhìn sang khu trọ dân nhập cư trước[immigrants]
nhà người ta có đạo, cưới về rồi con cái cũng mất gốc hết cho coi[christian]
ai đứng sau các ngân hàng thì tự tìm hiểu, họ sáu cánh sao đấy[jewish]
trầm cảm là bệnh nhà giàu, bọn trẻ bây giờ sướng quá hóa rồ[mental_health]
khuyết tật thì ở nhà bán tăm cho lành, đi thi hoa hậu làm gì[disability]
cho tụi nhỏ xem phim có hai ông hôn nhau, mai mốt khỏi có cháu bồng[lgbtq]
lấy vợ người Miên cẩn thận bị bỏ bùa nha[nationality]
== hate_normative
đàn bà thì về bếp, đừng cho làm lãnh đạo[women]
cấm tiệt bọn đồng tính nhận con nuôi, dạy hư trẻ con[lgbtq]
đuổi hết người Tàu khỏi Nha Trang, đóng cửa tour luôn[nationality]
người bị tâm thần phải nhốt suốt đời, không cho ra đường[mental_health]
không cấp hộ khẩu cho bọn nhập cư, về quê mà sống[immigrants]
trẻ khuyết tật đừng cho học chung với con nhà lành lặn[disability]
không cho xây thánh đường Hồi giáo trên đất này, trục xuất hết[muslim]
== hate_negated
chuyển giới thì mãi mãi không phải phụ nữ, chỉ là thằng đàn ông bệnh hoạn[transgender]
chẳng có thằng Tàu nào tử tế[nationality]
bọn đó không xứng làm người Việt, dân tộc gì mà mọi rợ[ethnicity]
đàn bà không có đầu óc làm khoa học[women]
{g} không đáng được cứu dù một đồng
== hate_slur
bọn khựa cút khỏi Biển Đông, lũ chó[nationality]
thằng bê đê kia đừng ngồi gần tao[lgbtq]
đồ mọi rợ, biết gì mà lên tiếng[ethnicity]
con phò này cũng đòi dạy đời[women]
lũ parky ra Hà Nội mà ở[ethnicity]
bọn nam cầy suốt ngày sủa[ethnicity]
thằng què tránh đường coi[disability]
mấy thằng mọi đen đá banh thì biết cái gì[black]
== hate_profane
đm lũ {g}, cút hết đi
địt mẹ bọn Tàu, sang đây làm loạn[nationality]
bọn gay như cặc, nhìn muốn đấm[lgbtq]
đàn bà đéo biết cái lồn gì cũng nói[women]
mẹ kiếp bọn Hồi giáo chó chết, phá hết thế giới[muslim]
== threat_person
mày ra cổng trường, tao xiên chết
trả tiền không thì tao cho con mày mất tích
tao biết mày làm ca đêm, về một mình đấy nhỉ
bỏ tao thì tao tạt axit cho khỏi thằng nào nhìn
xóa bài ngay, không thì tối nay nhà mày cháy
đợi đó, anh em tao đang tới, mày chết chắc
báo công an à, báo đi, rồi coi ai chết trước
gặp mày ở đâu tao chém ở đó, kể cả trước mặt
== hate_threat
gặp thằng Tàu nào tao đập thằng đó[nationality]
diễu hành tự hào gì, tao lái xe tải cán chết hết tụi bê đê[lgbtq]
đốt hết lều bọn dân tộc đó đi cho chúng nó biết[ethnicity]
lôi hết bọn tị nạn ra biển dìm chết[refugees]
phải treo cổ mấy con nữ quyền làm gương[women]
== incite_selfharm
muốn chết thì chết lẹ đi, than hoài
cầu kia kìa, mời
mày sống chỉ tổ khổ cha mẹ, chết đi cho họ nhẹ
livestream chết luôn đi tụi tao xem
rạch sâu vào cho xong, giả vờ mãi
loại như mày tự xử sớm cho đời sạch
== sexual_harassment
em ơi vú to thế, cho anh bóp cái
đi khách sạn với anh thì hợp đồng ký liền
gửi ảnh nude không là anh tung clip
mặc váy ngắn thế kia là mời người ta địt rồi
con thư ký mông ngon, tối kiểu gì tao cũng chuốc say nó
bao nhiêu một đêm hả cưng, bú cho anh thêm tiền
góa chồng chắc thèm lắm, để anh qua phục vụ cho
== sexual_explicit
tối qua vợ chồng mình làm ba hiệp, sáng dậy run chân
nàng cưỡi lên người anh, rên khẽ bên tai
thích nhất lúc anh ấy liếm chậm rãi tới khi em ra
mình với người yêu thử đồ chơi rung, lên đỉnh hai lần
anh đẩy sâu vào trong, cô bấu chặt lưng anh và run lên (truyện 18+)
tụi mình làm tình dưới vòi sen, anh vào từ phía sau
== insult_group
cò đất toàn một lũ lừa đảo mồm mép
mấy ông trọng tài V-League mù hay ăn tiền
fan cứng của cô ấy toàn trẻ trâu không não
bọn bán hàng đa cấp là thứ ăn bám họ hàng
quan chức chỉ giỏi hứa lèo, hèn hết chỗ nói
phe vé là lũ hút máu

# -- fourth part: beginnings, cut off --
== everyday
hồi nhỏ, cứ mỗi mùa nước nổi, ông ngoại lại chở tụi tôi đi
muốn nồi phở trong và thơm thì trước tiên phải
viên đạn bay sượt qua vai người lính, anh cúi xuống và
phút bù giờ cuối cùng, Quang Hải đặt bóng xuống và
== neutral_identity
cô giáo trẻ đội khăn trùm bước vào lớp, lũ trẻ xóm Chăm liền[muslim]
hai chú rể nắm tay nhau bước lên sân khấu, mẹ của họ[lgbtq]
người đàn ông mù bán vé số ở góc đường mỗi chiều đều[disability]
gia đình tị nạn ấy đặt chân lên đảo với hai bàn tay trắng và[refugees]
== counter_speech
vừa nghe có người nói "dân tộc thì biết gì", cô trưởng bản đứng dậy và[ethnicity]
khi đám bạn nhại giọng thằng bé nói lắp, chị tôi quay lại nhìn thẳng vào chúng rồi[disability]
== distress
ba giờ sáng, tôi ngồi ở bậc cầu thang và tự hỏi nếu mình
mỗi lần ba xỉn về, mấy mẹ con lại
== friendly_profanity
trọng tài vừa thổi còi hết giờ là cả quán nhậu ôm nhau gào đm vô địch rồi, thằng nào cũng
== insult_person
con mập đó vừa bước vô phòng là ai cũng
thứ vô dụng như mày thì có học thêm mười năm nữa cũng
lão sếp mới vừa dốt vừa hèn, hôm họp với khách hàng
mặt mũi như thế mà cũng đòi thi hoa hậu, chắc ban giám khảo
== insult_profane
thằng chó hàng xóm lại hát karaoke, đm tao mà sang thì
địt mẹ mày nghe cho rõ đây, lần sau mày còn
== hate_derogation
từ lúc dân nhập cư kéo về đây thì bẩn thỉu, trộm cắp, cái lũ đó[immigrants]
bọn bê đê ôm ấp nhau giữa công viên nhìn tởm không chịu nổi, đáng lẽ phải[lgbtq]
đàn bà thì biết gì mà bàn chuyện chính trị, đầu óc chỉ có[women]
bọn Tàu tới đâu là khạc nhổ với chen lấn tới đó, cái giống dân[nationality]
== hate_implicit
con mà lấy {g} thì sau này đừng trách má không nói trước, bởi vì
cứ cho mấy bà lên làm lãnh đạo đi rồi xem, kiểu gì cũng[women]
== threat_person
tối nay mày về tới đầu hẻm là tao với anh em sẽ
không trả đủ tiền trước thứ sáu thì con gái mày
== sexual_harassment
cái con lễ tân vú bự đó, tao mà ở riêng với nó trong thang máy thì

# -- fifth part: very short posts --
== friendly_profanity
đỉnh vl
ngon vãi lồn
đm hay
sướng vcl anh em ạ
== everyday
cười chết
bắn nó đi, bên trái
mày dễ thương ghê
con chó hư quá
== counter_speech
đừng phân biệt vùng miền nữa [ethnicity]
bệnh tâm lý không phải trò cười [mental_health]
xin đừng gọi người ta như thế
== positive_identity
các chị cảnh sát giỏi quá [women]
ngôn ngữ ký hiệu đẹp ghê, muốn học [disability]
== insult_person
mặt như cái mâm
ngu hết phần thiên hạ
vô duyên
sống thừa
dở hơi, nói nhảm hoài
== insult_profane
biến mẹ mày đi
ngu lồn
thằng chó đẻ
câm mồm đi đm
== hate_derogation
gớm bọn pê đê [lgbtq]
đàn bà là ngu [women]
da đen bẩn [black]
== hate_implicit
lại dân Thanh [ethnicity]
con gái mà làm giám đốc, hừm [women]
== threat_person
tao xiên mày
mai mày nhừ xương
== incite_selfharm
chết giùm cái
== insult_person
@user học hành chưa tới nơi mà thích dạy đời
xấu mà còn chảnh
nhìn cái mặt là biết lười rồi
ông này làm sếp được chắc nhờ bố vợ chứ tài cán gì
hát như vịt đực mà cũng đòi đi thi
não để trưng à
mày sinh ra chỉ để làm khổ người khác
già đầu rồi còn ăn bám mẹ, nhục không
thứ đàn ông hèn, chỉ giỏi bắt nạt vợ con
vô duyên hết phần thiên hạ
đồ nhà quê lên phố, ăn nói chẳng ra sao
giỏi quá ha, giỏi mỗi cái miệng thôi
chị dâu tôi sống giả tạo, mở miệng là nói dối
béo như lợn còn ăn trà sữa
em út nhà này hư từ trong trứng hư ra
thủ môn bắt bóng như người mù, dẹp nghỉ đi
trình còi thì đừng leo rank, hại team
ế là đúng rồi, tính nết đó ai chịu nổi
con người đâu mà trơ trẽn vậy trời, mượn tiền xong quay qua block luôn
lùn tịt mà đòi làm người mẫu
làm bài có nhiêu đó cũng sai, hết thuốc chữa
cái thứ như cô thì có cho không cũng chả ai
nói bao nhiêu lần rồi mà cái đầu bã đậu của mày vẫn
== insult_profane
đm câm mồm
vcl thằng ngu
dmm biến
đồ chó đẻ
óc chó
địt mẹ mày đi đứng kiểu gì đấy
con đĩ cướp chồng
thằng mặt lồn này lại cà khịa
đụ má, trả tiền tao đây thằng khốn
ngu như bò, đéo biết chơi thì nghỉ mẹ đi
tổ sư cha nhà mày, đổ rác sang nhà bà à
trọng tài mắt chó, ăn tiền bao nhiêu hả thằng lồn
mẹ kiếp thằng chủ trọ khốn nạn, ăn chặn tiền cọc
cmm @user nói đéo ai nghe
thằng cặc
đồ súc vật, đánh cả mẹ già
ỉa vào mặt mày ấy, thằng cờ hó
dcm feed 10 mạng còn to mồm chửi ai
đồ điếm, mặt dày như cái thớt
clm thằng lái xe tải, mày muốn giết người à đồ chó
tao nhịn mày lâu lắm rồi nha thằng chó, lần sau
con mụ già khốn nạn đó lại
== insult_group
fan đội đó toàn bọn trẻ trâu vô học
lũ môi giới đất toàn lừa đảo
bọn phóng viên lá cải chuyên bới chuyện, chẳng ra gì
cảnh sát giao thông toàn đồ ăn tiền
mấy ông xe ôm công nghệ chạy ẩu như không có não
bọn bán hàng đa cấp ngu mà lì
== hate_derogation
bọn Bắc Kỳ gian xảo, nói ngọt mà thâm hiểm [ethnicity]
dân miền Tây lười chảy thây, chỉ giỏi nhậu [ethnicity]
người Mông bẩn thỉu, dốt nát, đẻ lắm [indigenous]
bọn Tàu đi du lịch như cái chợ, khạc nhổ tởm lợm [nationality]
bê đê nhìn bệnh hoạn, gớm ghiếc [lgbtq]
chuyển giới gì, toàn lũ quái thai nửa nạc nửa mỡ [transgender]
đàn bà lái xe đúng là tai họa, đầu óc ngu si [women]
tụi da đen hôi hám, nhìn đã thấy sợ [black]
bọn Hồi giáo cuồng tín, man rợ, tránh xa [muslim]
lũ tàn tật ăn bám xã hội, nhìn ngứa mắt [disability]
trầm cảm cái gì, lũ yếu đuối giả bệnh kiếm cớ lười [mental_health]
bọn Cam ngu dốt, vô ơn [nationality]
dân theo đạo Thiên Chúa toàn bọn phản bội, khinh [christian]
lũ nhà nghèo tham lam, cho bao nhiêu cũng không biết điều [class]
bọn Do Thái bủn xỉn, mưu mô, ai cũng ghét là phải [jewish]
người già đi xe buýt vừa hôi vừa lắm mồm, phiền phức [age]
gái miền Tây chỉ thích lấy chồng Hàn vì tiền, loại rẻ rúng [women]
hai thằng đực rựa hôn nhau ngoài phố đi bộ, tao muốn mửa [lgbtq]
dân tộc thiểu số được cộng điểm mà vẫn dốt, đúng là giống [indigenous]
từ ngày xóm có mấy đứa Ấn Độ thuê nhà, hôi không chịu nổi, bọn nó [nationality]
== hate_dehumanise
bọn đồng tính là ổ dịch [lgbtq]
tị nạn là lũ ký sinh trùng, bám vào đâu là hút máu đó [refugees]
da đen khác gì khỉ [black]
phụ nữ là cái máy đẻ thôi [women]
lũ khuyết tật là phế phẩm [disability]
bọn Tàu như châu chấu, đi tới đâu sạch tới đó [nationality]
đám người Thượng chẳng khác gì thú rừng [indigenous]
Hồi giáo là ung thư của nhân loại [muslim]
bọn nhập cư đông như chuột cống, diệt mãi [immigrants]
== hate_normative
cấm cửa khách Trung Quốc hết đi [nationality]
đồng tính không được cưới, không được nhận con nuôi, cấm hết [lgbtq]
đàn bà thì về mà nấu cơm, đừng có đòi làm chủ tịch [women]
đuổi hết dân nhập cư ra khỏi Sài Gòn [ethnicity]
bọn thần kinh phải nhốt suốt đời [mental_health]
người khuyết tật đừng cho học chung với con tôi [disability]
không cho người Hồi giáo xây thánh đường trên đất này, đuổi đi [muslim]
chuyển giới cấm vô nhà vệ sinh nữ, cấm thi hoa hậu, cấm lên tivi [transgender]
công ty tôi không nhận dân Nghệ An Thanh Hóa, loại hồ sơ luôn [ethnicity]
tụi lao động châu Phi phải trục xuất ngay, để lại chỉ tổ [black]
== hate_negated
đàn bà không có tư cách nói chuyện chính trị [women]
bọn bóng không phải con người bình thường [lgbtq]
dân tộc đó chưa từng làm được gì ra hồn [indigenous]
da đen chẳng đứa nào tử tế [black]
tị nạn thì không có quyền gì ở đây hết [refugees]
thằng tâm thần thì không đáng sống [mental_health]
== hate_implicit
Thanh Hóa à, thôi khỏi phỏng vấn [ethnicity]
mất xe hả, xóm đó toàn dân ngoài kia vô ở mà [ethnicity]
con gái học cho lắm rồi cũng rửa chén [women]
đẹp trai vậy mà bóng, uổng ghê [lgbtq]
đen vậy tối ai thấy đường mà né haha [black]
người Kinh đi lạc vô bản hay sao mà sạch sẽ dữ, không giống dân tộc gì hết [indigenous]
6 triệu người Do Thái? ai đếm, tuyên truyền cả thôi [jewish]
chị sếp chắc lại tới tháng [women]
tên Mohammed mà xách ba lô vô siêu thị, tôi ra về luôn cho chắc [muslim]
mặc hở thế thì trách ai [women]
khuyết tật mà lấy được vợ đẹp, chắc có tiền [disability]
nhà bên đó có người điên, mua đất nên tránh [mental_health]
bọn họ mua hết đất ven biển rồi, chiếm nước mình từ từ, rồi xem [nationality]
con lai da đen đó nói giọng miền Tây nghe mắc cười, chắc mẹ nó ngày xưa [black]
== hate_slur
thằng mọi [indigenous]
bọn tàu khựa cút [nationality]
con bê đê chết tiệt [lgbtq]
thằng mọi đen kia, về châu Phi đi [black]
ba que với parky gì cút hết, bọn Bắc kỳ chó [ethnicity]
đồ pede bệnh hoạn đừng lại gần tao [lgbtq]
thằng què đi lẹ lên [disability]
con điên, trốn trại à [mental_health]
lũ chà và hôi rình [nationality]
bọn cẩu Hàn [nationality]
== hate_profane
địt mẹ bọn Tàu [nationality]
đàn bà toàn lũ đĩ, ngu vcl [women]
bọn đồng tính tởm vcl, cút mẹ đi [lgbtq]
đm dân Nam Kỳ lười như chó [ethnicity]
mẹ kiếp bọn Hồi giáo khốn nạn [muslim]
lũ da đen chó chết [black]
bọn tàn tật đéo biết thân biết phận, ra đường làm cái lồn gì [disability]
== threat_person
tao biết trường con mày học đó
bước ra ngõ là ăn dao nha
không trả nợ tao tạt sơn, tạt axit cả nhà
mai tao cho người chặt tay mày
mày chia tay thì tao giết mày rồi tao chết theo
tối nay đừng hòng ngủ yên, tao tới đốt quán
liệu hồn
gỡ bài xuống, không thì tụi tao qua nhà
== hate_threat
gặp thằng bóng nào đập thằng đó [lgbtq]
giết sạch bọn Tàu đi [nationality]
đốt cái thánh đường Hồi giáo đó cho rảnh [muslim]
bắn hết bọn tị nạn ngoài biển [refugees]
đàn bà láo là phải đánh cho gãy răng, con nào cũng vậy [women]
lũ mọi trên núi phải thả bom cho [indigenous]
== incite_selfharm
chết đi cho đỡ chật đất
thắt cổ đi, ai cản đâu
cầu kìa, nhảy đi
trầm cảm thì uống hết lọ thuốc luôn đi, kêu ca hoài
mày mà chết chắc xóm mở tiệc, nên là lẹ
== sexual_harassment
vú to thế em, cho anh bóp cái
ngủ với anh một đêm anh ký hợp đồng
em mặc váy ngắn vậy để anh ngắm đùi à
gửi ảnh nude đi rồi anh nạp card
nhìn mông con kia kìa, muốn đè ra liền
bao nhiêu một đêm hả cô em
thư ký mà không biết chiều sếp thì nghỉ
mỗi lần em cúi xuống nhặt đồ là anh chỉ muốn
== sexual_explicit
đêm qua hai vợ chồng làm tình tới sáng
anh liếm dọc xuống bụng em, em rên không dừng được
đeo bao rồi vào từ từ thôi anh
em cưỡi lên anh, cả hai cùng lên đỉnh
anh ngậm lấy đầu ngực em rồi tay lần xuống
== friendly_profanity
đm đậu rồi anh em ơi!!!
vcl ngon, bún bò này đỉnh
má ơi cười ẻ luôn, đồ quỷ
thằng chó này cuối cùng cũng lấy vợ, mừng cho mày
vãi lồn đẹp, Hà Giang mùa này
địt mẹ Việt Nam vô địch rồiiii
nhớ mày vl, khi nào về Sài Gòn hú tao
con quỷ cái sinh nhật vui vẻ nha, yêu mày
tao ngu vãi, tìm điện thoại trong khi đang gọi điện thoại
đỉnh vcl bài hát mới của Đen
đờ mờ thắng rồi, gánh team tới chết, thương tao đi
vl thật, tin được không, tao vừa gặp
== profane_object
đm mạng lag
nóng vcl
kẹt xe đéo nhúc nhích
cái máy in chó chết lại kẹt giấy
mẹ kiếp mưa đúng lúc tan làm
điện lại cúp, vãi cả lồn
đá ngón chân vô cạnh bàn, đm đau
cái app khốn nạn bắt cập nhật hoài
== counter_speech
đừng nói "dân Thanh Hóa ăn cắp" nữa, phân biệt vùng miền đó [ethnicity]
"đàn bà biết gì" là câu tôi nghe cả đời, và tôi mong con gái tôi không phải nghe [women]
gọi người ta là "mọi" là xúc phạm, mình đã báo cáo bình luận [indigenous]
@user đồng tính không phải bệnh, Bộ Y tế có công văn rồi [lgbtq]
cô giáo phạt cả nhóm vì trêu bạn bị tật ở chân, tôi thấy đúng [disability]
có người hét "về châu Phi đi" với cầu thủ, cả khán đài la ó phản đối [black]
tuyển dụng ghi "không nhận Nghệ An" là trái luật [ethnicity]
nói trầm cảm là giả vờ thì thật tàn nhẫn [mental_health]
phủ nhận nạn diệt chủng người Do Thái là xúc phạm hàng triệu nạn nhân [jewish]
tin đồn người Hoa đầu độc nước là bịa đặt, đừng chia sẻ [nationality]
khi nghe chú tôi nói chuyện kỳ thị người Khmer ở bàn nhậu, tôi [ethnicity]
== mentioned_slur
hồi nhỏ tôi bị gọi là "thằng bê đê" suốt năm lớp 6 [lgbtq]
từ "mọi" trong sách cũ ngày nay bị coi là miệt thị [indigenous]
vì sao "tàu khựa" là từ xúc phạm, bài viết phân tích khá kỹ [nationality]
bà ngoại lai Mỹ kể chuyện bị gọi "con lai, mọi đen" [black]
== reclaimed_slur
hội bê đê Gò Vấp tối nay họp mặt nha mấy má [lgbtq]
con gái nhà quê đây, nhà quê mà tự mua nhà [class]
team bóng lộ xin chào, hết slay [lgbtq]
== negated_hate
mình không ghét người Trung Quốc, bạn thân mình người Vân Nam [nationality]
không phải dân tỉnh nào cũng vậy, chỗ nào cũng có người này người kia [ethnicity]
người khuyết tật không phải gánh nặng [disability]
theo đạo Hồi không có nghĩa là cực đoan [muslim]
con gái lái xe không hề dở hơn con trai [women]
== neutral_identity
thánh đường Hồi giáo ở Châu Giang mở cửa đón khách tham quan [muslim]
dự luật chuyển đổi giới tính được đưa ra lấy ý kiến [transgender]
công an bắt hai nghi phạm quốc tịch nước ngoài, đang điều tra [immigrants]
học sinh dân tộc Mông ở Mù Cang Chải được tặng áo ấm [indigenous]
thuyền nhân Việt Nam từng là người tị nạn ở Hồng Kông [refugees]
tỷ lệ đại biểu Quốc hội nữ khóa này trên 30% [women]
lao động Việt Nam ở Đài Loan gửi tiền về quê [immigrants]
người Chăm làm lễ Katê vào tháng mười [ethnicity]
giáo xứ tổ chức lễ Giáng sinh cho trẻ em nghèo [christian]
người khuyết tật được miễn vé xe buýt, chỉ cần [disability]
== positive_identity
chúc mừng hai cô dâu, hạnh phúc nha [lgbtq]
cô Hương Giang truyền cảm hứng thật sự [transgender]
anh thợ câm điếc sửa xe giỏi nhất xóm [disability]
tuyển nữ đá hay quá, tự hào [women]
xôi ngũ sắc của các mẹ người Tày ngon mà đẹp [ethnicity]
== self_identity
mình là gay, thích nấu ăn, nuôi một con mèo [lgbtq]
tôi là người Khmer Trà Vinh [ethnicity]
em bị trầm cảm ba năm, giờ đỡ rồi, đi làm lại rồi [mental_health]
tôi ngồi xe lăn, làm lập trình từ xa [disability]
tui dân Quảng Ngãi, nói ai không hiểu thì thôi kệ [ethnicity]
con là người chuyển giới, hôm nay con muốn nói với ba mẹ [transgender]
== distress
em chỉ muốn ngủ luôn không dậy nữa
chồng đánh em trước mặt con, em không biết đi đâu
ghét bản thân quá, sao mình vô dụng vậy
đứng trên cầu một lúc lâu rồi lại quay về
mẹ bảo biết thế không đẻ ra tôi
thi trượt lần hai, thấy mình là đồ bỏ đi
tay đầy sẹo nên trời nóng vẫn mặc áo dài tay
mỗi đêm con đều nghĩ nếu con biến mất thì
== support
không phải lỗi của em đâu
gọi 111 hay 1900 1267 đi, có người nghe mà
bạn không vô dụng, bạn chỉ đang kiệt sức
đừng chết nha, mai tao qua chở đi ăn phở
kể ra được là dũng cảm lắm rồi
nếu đêm nay thấy nguy hiểm quá thì gọi cho chị
== idiom
đói muốn chết
giết thời gian bằng sudoku
cười bể bụng
cháy túi cuối tháng
deadline dí chết tôi rồi
chửi như hát hay, tuồng này hay thiệt
đẹp chết người
bán cái này đắt như tôm tươi, nhưng mà
== everyday
con chó nhà mày đẻ mấy con vậy
các cụ bảo lươn om chuối đậu mới ngon
mổ gà xong nhớ nhổ sạch lông măng
trận Điện Biên Phủ kéo dài 56 ngày đêm
bắn con boss vô đầu ba phát là chết
diệt gián bằng thuốc gì hiệu quả vậy cả nhà
chuột cắn dây điện, cháy luôn cái bếp
chiều nay đá banh sân Chảo Lửa nha
bạn đi đường Nguyễn Trãi cho đỡ kẹt
điên điển xào tép ăn với cơm nóng
mai họp phụ huynh lúc tám giờ
ngu ngơ là tên bài hát hồi xưa tôi thích
lợn quay Lạng Sơn da giòn
mẹ mày nhắn về ăn cơm kìa
trái sầu riêng này chín tới rồi, bổ ra đi
mụn nhọt thì đừng nặn, đi da liễu
cháu tôi đóng vai phù thủy ác trong kịch, cả lớp vỗ tay
ông ngoại kể hồi chiến tranh bom nổ gần nhà
mày còn nhớ thầy dạy toán cấp ba không
ship tới rồi, anh để ở bảo vệ giùm em
phim kinh dị này giết nhân vật chính ngay phút thứ mười
bạn ơi cho mình hỏi chỗ này gửi xe
tối qua coi bóng đá tới hai giờ, sáng nay
== abuse_object
tủ lạnh này chạy ồn, mau hỏng, phí tiền
phim dở tệ, ngủ gật từ đầu
app ngân hàng lỗi hoài, ghét ghê
giao hàng chậm, hộp móp, một sao
mắm tôm đúng là thứ kinh khủng nhất, tôi mà ngửi
== abuse_idea
quy định này quá vô lý, ngồi phòng lạnh nghĩ ra
học thêm tràn lan là vấn nạn
thuyết trái đất phẳng là chuyện nhảm nhí
tăng giá điện kiểu này thì dân chịu sao nổi, chính sách
== criticism_person
bộ trưởng trả lời chưa đúng trọng tâm
@user số liệu bạn đưa sai rồi, xem lại nhé
HLV thay người quá muộn
anh nói vậy với con là hơi nặng lời đó
chị lại trễ hẹn nữa, em không vui đâu, lần sau
== question_benign
người Hồi giáo có ăn được phở bò không [muslim]
nên xưng hô với bạn chuyển giới thế nào cho lịch sự [transgender]
vì sao người Do Thái đội mũ nhỏ [jewish]
đồng tính có di truyền không, em hỏi để làm bài sinh học [lgbtq]
muốn học ngôn ngữ ký hiệu thì bắt đầu [disability]
== sexual_health
quên một viên thuốc tránh thai thì làm sao
bao cao su giúp phòng HIV và giang mai
vắc-xin HPV nam cũng nên tiêm
đồng thuận nghĩa là cả hai đều muốn
khí hư bất thường thì khám phụ khoa, đừng tự
== dialect
mi đi mô rứa, ăn cơm chưa
mần chi mà lâu rứa hè
cha nội này, lại đây nhậu
tau nói mi nghe nì, bún Huế
== hate_profane
dân Thanh Hóa ăn rau má phá đường tàu, đéo chơi được [ethnicity]

# -- third round: plain and everyday --
== insult_person
ngố
dở hơi
keo kiệt
lắm mồm
quê một cục
đồ lười chảy thây
đồ vô ơn
đần độn
hâm à
chậm như rùa
đồ nịnh bợ
thứ ba phải
già mồm
mặt mâm
con nhỏ đó giả nai
bạn hơi kém thông minh thì phải
quản lý kém nhất tôi từng làm cùng
trí nhớ anh ta ngang con cá vàng
nấu canh mà như nước rửa chén, ai nuốt nổi
lái xe kiểu gì như đi bằng mắt người khác 😂
MÀY LÀ NỖI NHỤC CỦA CẢ NHÓM
làm cha mà con sốt vẫn ngồi nhậu, tệ hết chỗ nói
đẹp người xấu nết, lấy về chỉ khổ
nhờ ơn cậu cả phòng tăng ca tới khuya, tài thật
cái đồ chân trong chân ngoài, phản bạn
tướng đi lạch bạch như vịt, mập gì mà mập dữ
ổng dạy văn mà viết sai chính tả, xấu hổ giùm
bọ xít còn biết đường bay, ông thì không
hỏi một đằng trả lời một nẻo, đầu toàn nước
bà hàng xóm nhiều chuyện, suốt ngày bới móc đời người ta
đồ bám váy mẹ, ba mươi tuổi chưa biết nấu mì
streamer gì mà chơi dở còn hay đổ thừa
nó nói dối không chớp mắt, lươn lẹo từ nhỏ tới lớn
thôi đừng hát nữa, tội nghiệp cái micro
mặt rỗ như tổ ong mà cũng bày đặt selfie
cỡ như @user thì đi thi hoa hậu ao làng còn rớt
mi ngu chi mà ngu rứa mi
ham hố, chụp giựt, không có chút liêm sỉ, con người ông giám đốc là vậy
nếu lười biếng là một nghề thì thằng em rể tôi giàu nhất nước
chị ấy tưởng mình quan trọng lắm, thật ra ai cũng chờ ngày chị ấy nghỉ việc
ba cái tuổi này còn chưa phân biệt được tủ lạnh với lò vi sóng, đúng là não
tính nó từ bé đã ích kỷ, hễ có miếng ngon là
== insult_profane
vl thằng đần
ngu như lồn mà lì
đmm
đỉ mẹ mày
ĐM CÚT
l0z gì vậy con chó
đụ mẹ thằng bảo vệ, tự nhiên khoá cổng
óc lồn, đã bảo đừng đẩy trụ
chó má thật, ăn cắp cả tiền đám ma
cái đồ đĩ ngựa, tránh xa chồng tao ra
đéo có não à thằng mặt cặc
sủa tiếp đi con chó
mẹ cha cái thằng chủ quán, cân điêu vừa thôi khốn nạn
đồ mất dạy chó cắn, mày dám hất cà phê vào mặt mẹ tao
cứt, mày chỉ là cục cứt thôi
tiên sư thằng hâm, nửa đêm hát karaoke
địt cụ thằng này, còn nói nữa là
== hate_implicit
tôi không phân biệt đâu nhưng nhà này không cho {g} thuê lần hai
lại là {g} à, biết ngay mà
không nói tên đâu, nhưng cứ khu nào có {g} là khu đó mất dép
hỏi nhỏ: có ai từng gặp {g} thật thà chưa haha đùa thôi
cháu nói chuyện lễ phép quá, không giống người xứ đó tí nào[ethnicity]
em người Mường mà da trắng ghê ha[ethnicity]
phụ nữ làm giám đốc thì gia đình kiểu gì cũng đổ vỡ, cứ chờ xem[women]
thương anh đi xe lăn, nhưng khách của công ty toàn người sang, anh hiểu mà[disability]
vốn Tàu, thợ Tàu, biển hiệu Tàu, vài năm nữa khỏi cần hộ chiếu[nationality]
cộng điểm vùng cao cho lắm rồi bác sĩ mổ nhầm ruột thừa thôi[indigenous]
chuyện Auschwitz là phim Mỹ dựng, lò thiêu gì mà bé tí[jewish]
Khmer Đỏ có giết ai đâu, dân Cam tự bịa để xin viện trợ[nationality]
chồng làm tiếp viên hàng không hả chị, coi chừng ảnh thích phi công đó hihi[lgbtq]
dạo này phim nào cũng nhét cặp đôi nam nam, có kẻ đứng sau trả tiền hết[lgbtq]
ở bển mà khổ thì về đi, ai mời mấy người qua đây đâu[immigrants]
da ngăm vậy chắc con nhà làm ruộng, lau nhà giỏi lắm nhỉ[class]
nhà đạo thì phải, đẻ tám đứa mà[christian]
mấy ông râu dài đó tụ tập ngày thứ sáu bàn chuyện gì, chẳng lẽ bàn nấu ăn[muslim]
trầm cảm là bệnh nhà giàu, ngày xưa đói rã họng có ai trầm cảm đâu[mental_health]
bà già lái xe máy thì cả phố phải vào bệnh viện[age]
giá vàng lên cũng vì mấy nhà tài phiệt mũi khoằm đó cả[jewish]
bảo sao đội này thua, cho cậu Tây đen vào đá thì có bao giờ chịu chạy về[black]
mẹ đơn thân mà cũng đòi chọn chồng, được người ta rước là phước rồi[women]
chị ấy từng là đàn ông hả, thảo nào giành giải hết của chị em[transgender]
con dâu người Nam thì ông bà xác định tự nấu cơm nhé[ethnicity]
dân ngoài đó vô đây, một đứa kéo cả làng, rồi từ từ cái phường này đổi tên[ethnicity]
bất hạnh gì, {g} chỉ giỏi đóng phim
chẳng may con gái bác lấy phải {g} thì
== hate_derogation
ghét. chỉ vậy thôi. ghét {g}
nói thẳng là tôi khinh {g}
trên đời có loại nào hạ đẳng hơn {g} không
ai bênh {g} thì cũng {bad} như chúng nó
chưa thấy ai {bad} như {g}
giá mà {g} chưa từng tồn tại
{g}, nghe tên thôi đã thấy tởm
tôi xin phép không tôn trọng {g}, vì chúng {bad}
mỗi lần lên tivi thấy {g} là tôi tắt luôn, ghê
sao phải lịch sự với {g}?
đàn bà thời nay hư thân, tham tiền, thấy mà kinh[women]
bọn lét be gớm chết, ế nên mới thế[lgbtq]
NGƯỜI ẤN ĐỘ BẨN VÀ HÔI, ĐỪNG CÃI[asian]
dân Hà Tĩnh keo kiệt, khôn lỏi, chơi không nổi[ethnicity]
mấy mẹ chuyển giới bán vé số nhìn bệnh hoạn phát khiếp[transgender]
tụi Hàn khinh người, vũ phu, tao căm ghét cả nước nó[nationality]
ông bà già lẩm cẩm, bẩn, sống chỉ tổ chật nhà[age]
bọn khùng điên ngoài chợ vừa gớm vừa vô dụng[mental_health]
trong mắt tôi {g} mãi mãi là
== hate_dehumanise
gọi {g} là {vermin} còn xúc phạm {vermin}
{g} sinh ra đã là thứ cặn bã
lợn còn sạch hơn {g}
ung nhọt của thành phố này tên là {g}
người tị nạn là rác trôi dạt vào bờ[refugees]
mấy thằng gay là quỷ, không phải người[lgbtq]
dân tộc trên đó như bầy thú, ăn ở chung với trâu[indigenous]
bệnh dịch thì phải cách ly, {g} cũng vậy, nếu không
== hate_normative
đề nghị cấm {g} vào trường học
bao giờ mới trục xuất hết {g} đây
{g} không nên có quyền bầu cử
để {g} sống chung khu với người tử tế là sai lầm
nếu tôi làm luật, {g} phải đeo bảng tên ngoài đường
người đồng tính phải đi chữa bệnh bắt buộc[lgbtq]
người điên không được phép sinh con[mental_health]
phụ nữ thì đừng cho cầm lái, đừng cho cầm quyền, ở nhà đẻ thôi[women]
đóng cửa nhà thờ Tin Lành, ai theo thì đuổi khỏi bản[christian]
quán này từ chối phục vụ {g}, mà đáng ra
== hate_negated
{g} mà biết điều thì mặt trời mọc đằng tây
chẳng {g} nào xứng đáng được giúp
{g} không bao giờ ngang hàng với ta
đừng hòng tôi coi {g} là đồng bào
{g} đâu có biết yêu thương là gì
bọn tật nguyền thì làm gì có ích cho ai[disability]
== hate_profane
{g} như lồn
mẹ kiếp, lại {g}, biến mẹ hết đi
đụ má mấy thằng Ba Tàu[nationality]
{g} là cái đéo gì mà đòi quyền
con mẹ nó bọn Do Thái[jewish]
người Mỹ gốc Phi cái cặc, lũ chó đen[black]
== hate_slur
KHỰA CÚT[nationality]
ghét nhất là bọn xì thẩu bán hàng gian[nationality]
nhà kia có thằng ái nam ái nữ, gớm[transgender]
{slur} mà cũng đòi làm lớp trưởng
ê con đen, trắng lên rồi hẵng nói[black]
xe ôm gặp phải {slur}, xui cả ngày
thằng câm, thằng điếc, tránh đường[disability]
lũ rợ xuống núi ăn xin kìa[indigenous]
bán nhà cho bọn Cam-bốt mọi rợ làm gì[nationality]
lại thêm con cave đòi dạy đời tao[women]
mỗi khi {slur} mở miệng là
== threat_person
mày chết với tao
đừng để tao gặp
nó đáng bị xử bắn
tao sẽ rút từng cái móng tay mày
cẩn thận cái cầu thang nhà mày đấy, tao mà đẩy một phát là mày đi luôn 🙂
ai đó làm ơn đánh cho thằng bình luận viên này què giò đi
khôn hồn thì rút đơn, không là vợ mày thành góa phụ
cho mày ba ngày, quá hạn tao lấy một ngón tay
nhà báo à, có ngày xác nằm dưới kênh đó
bố mày mài dao sẵn rồi, xuống đây
con đó mà lấy thằng khác thì đám cưới thành đám ma
phanh xe mày tao tháo rồi, vui vẻ nhé
bữa nào khuya khuya mày đi ngang cầu Sài Gòn là tao sẽ
== hate_threat
mang xăng tới khu {g} đêm nay, ai đi
đứa nào là {g} bước vô xóm này là gãy chân
lẽ ra phải giết sạch {g} từ lâu
{g} đáng bị treo cổ hết
thằng pê đê nào dám cầm tay nhau ở đây tao rạch mặt[lgbtq]
ngày xưa làm chưa xong, phải thiêu nốt bọn Do Thái[jewish]
đánh chìm thuyền tị nạn, khỏi vớt[refugees]
bọn chuyển giới vô toilet nữ là tao đập chết[transgender]
cho bọn Tàu ăn đạn, thấy đâu bắn đó[nationality]
vợ mà cãi thì phải đánh cho chừa, đàn bà phải biết sợ đòn[women]
== incite_selfharm
mày tự kết liễu đi cho rồi
sống chi nữa, kết thúc đêm nay luôn
ai cũng mong mày chết, kể cả nhà mày
nhà hết người cần mày rồi, chết đi cho nhanh
ra đường tàu mà nằm đi
dư luận chửi vậy mà còn mặt mũi sống, tự tử đi
nếu tao mà xấu như mày tao đã
== sexual_harassment
mông cong thế, cho anh vỗ phát
em nằm xuống giường này là anh duyệt lương liền
ngực khủng, bóp phê lắm đây
hàng họ ngon, thả rông luôn đi em
chị quản lý gửi em cái clip tắm đi, em chuyển khoản liền
chị bán cà phê nhìn muốn hiếp, bao nhiêu một lần
anh đang sục nhìn ảnh em đây 🍆💦
chị một con trông mòn con mắt, cho anh nếm thử
đồng ý đi khách sạn thì hợp đồng này của em
chị huấn luyện viên yoga mặc bó sát, nhìn hai cái đùi là thằng em tao
ngủ một đêm đi, giả bộ đoan trang chi, loại em
== insult_group
bọn cò vé hút máu
ban quản trị chung cư toàn đồ tham
youtuber review đồ ăn ba xạo hết
tài xế xe buýt thô lỗ khỏi nói
fan bóng đá tỉnh đó chỉ giỏi đốt pháo sáng, thua là khóc
mấy thầy bói online lừa đảo, mặt dày
quan tham ăn không chừa thứ gì
lũ antifan rảnh háng, đời chán quá mà
== friendly_profanity
vãi lều đẹp
đm phê, trà đá vỉa hè muôn năm
địt mẹ, tao làm bố rồi chúng mày ơi 😭
cái đồ chó này nấu ăn ngon vl
vcl thủ môn bay người cứu thua
con đĩ chó ơi tao nhớ mày quá, mai về ăn ốc
mẹ nó chứ, lạnh mà Sa Pa đẹp xuất sắc
đéo tin được luôn, học bổng toàn phần!!!
đụ má dzui quá xá trời
bố khỉ, ngồi trên kính mà đi tìm kính
thằng khốn này lén tổ chức sinh nhật cho tao, khóc mẹ nó rồi
đờ mờ giọng hát gì mà nổi da gà
ngu vl, đi làm mà mang hai chiếc dép khác màu hahaha
clgt hay thế, nghe đi nghe lại cả ngày
tụi chó má, mười năm rồi vẫn cãi nhau quán cũ, thương tụi mày
vl mẹ tao biết chơi liên quân còn gánh cả team
sướng đéo tả nổi, cuối cùng cũng trả hết nợ nhà
đỉnh vãi lồn, cú sút ba mươi mét
lúc trọng tài thổi còi kết thúc, cả quán ôm nhau hét địt mẹ vô
== profane_object
đm deadline
cứt thật, quên lưu file
mẹ nó, mất điện đúng lúc bung xôi
cái quần jean chó má này lại chật
lạnh vãi cứt mà nước nóng hỏng
đụ má giá vé tết
xe đạp đéo gì hai ngày tuột xích ba lần
điều hoà lồn gì chảy nước như suối
đờ mờ con muỗi, đốt ngay mí mắt
vé số trượt một số, cay vl
đéo hiểu sao cái remote cứ biến mất
trời mưa như trút, giày mới, vcl đời
tụt hạng tiếp, game như cứt
== positive_identity
yêu chết đi được mấy mẹ người Thái múa xòe[ethnicity]
tự hào về cô gái khiếm thị thi đậu trường luật[disability]
đám cưới của hai chị là đám cưới đẹp nhất tôi từng dự[lgbtq]
người miền Trung chịu thương chịu khó, quý vô cùng[ethnicity]
chú người Hoa bán há cảo, bệnh cũng ráng mở quán, thương ghê[nationality]
bà tám mươi vẫn chạy marathon, nể muốn xỉu[age]
phụ nữ Việt làm cách mạng, làm mẹ, làm khoa học, làm gì cũng được[women]
mấy bạn Chăm dạy mình tiếng, hiền khô à[ethnicity]
các sơ nuôi người phong cả đời không đòi gì[christian]
== neutral_identity
lễ Vu Lan chùa phát cơm chay miễn phí[buddhist]
người Do Thái bị giết trong Holocaust ước tính sáu triệu[jewish]
đội bóng LGBT đá giao hữu chủ nhật[lgbtq]
người Ba Na sống chủ yếu ở Kon Tum, Gia Lai[ethnicity]
phụ nữ chiếm gần một nửa lực lượng lao động[women]
hai công dân nước ngoài bị phạt vì làm việc không phép[immigrants]
Khmer Đỏ sát hại dân làng Ba Chúc năm 1978
tỉ lệ tội phạm trong nhóm lao động nhập cư thấp hơn mức chung, theo báo cáo[immigrants]
người khiếm thính dùng ngôn ngữ ký hiệu ba miền khác nhau[disability]
trại tị nạn Pulau Bidong từng có bốn mươi nghìn người Việt[refugees]
người chuyển giới xếp hàng làm căn cước mới[transgender]
phóng viên hỏi ông cụ người Hồi giáo vì sao ông ở lại Châu Đốc, ông nói[muslim]
== self_identity
tui gay nè, ghét hành lá, mê cải lương[lgbtq]
là {self}, mình thấy bình thường thôi
mẹ Việt bố Nigeria, tên em là Hương[black]
em dân tộc Nùng, học y năm ba[ethnicity]
với tư cách phụ nữ lái xe tải mười năm, tôi chưa gây tai nạn nào[women]
từng ghét chính mình vì là les, giờ thương mình lắm[lgbtq]
tôi theo đạo, chồng không theo, tối nào cũng cãi nhau vì phim thôi[christian]
tôi bảy mươi tuổi và tôi biết dùng Zalo nhé các cháu[age]
gốc Bắc, sinh trong Nam, ăn phở bỏ giá[ethnicity]
tôi mắc tâm thần phân liệt, uống thuốc đều, vẽ tranh bán[mental_health]
là người điếc, điều tôi muốn các bạn biết là[disability]
== negated_hate
tôi đâu có ghét {g}
{g} không hề {bad}, tôi ở cạnh mười năm rồi
đừng nghĩ {g} thua kém ai
chẳng có vùng nào toàn người xấu[ethnicity]
bị bệnh tâm thần đâu có nghĩa là nguy hiểm[mental_health]
yêu người cùng giới không làm hại ai[lgbtq]
tôi không sợ hàng xóm Hồi giáo, họ hiền lắm[muslim]
người nghèo không lười, họ làm mười hai tiếng một ngày[class]
người tị nạn không phải gánh nặng, họ từng là chính chúng ta[refugees]
không ai đáng bị giết vì màu da[black]
phụ nữ không có nghĩa vụ phải sinh con trai[women]
mình không thấy chuyển giới có gì tởm cả[transgender]
không phải cứ người Hoa là giàu, chú tôi đạp xích lô[nationality]
người Do Thái không điều khiển thế giới đâu mấy cha[jewish]
ghét một chính phủ không có nghĩa là ghét người dân nước đó[nationality]
không hề có chuyện người dân tộc lười, họ dậy từ ba giờ sáng[indigenous]
già không phải là vô dụng[age]
đâu phải người khuyết tật nào cũng cần[disability]
== counter_speech
ai viết "{g} đáng chết" thì nên đọc lại xem mình vừa viết gì
không ai được nói {g} là {vermin}
mong admin xóa bài "tẩy chay {g}"
cái câu "đồ nhà quê" nghe vậy chứ đau lắm, đừng nói nữa[class]
ông khách quát "con mọi" với bạn phục vụ, cả quán đứng lên mời ổng ra[ethnicity]
nạn diệt chủng Khmer Đỏ có thật, tôi từng nhìn thấy những hố chôn, đừng phủ nhận[nationality]
phòng hơi ngạt có thật, bảo Holocaust là phim dựng là dối trá[jewish]
bạn @user ơi, "bọn Bắc Kỳ" là từ kích động chia rẽ đấy[ethnicity]
thầy chủ nhiệm gọi tên từng đứa đã viết "pê đê" lên bàn bạn mình[lgbtq]
"chết đi" không phải lời bình luận, đó là bạo lực
nghe bảo "con gái mà học lắm", bà nội đập bàn: cháu tôi học tới đâu tôi nuôi tới đó[women]
ban tổ chức phạt CLB vì cổ động viên giả tiếng khỉ[black]
tin "người Mông bắt cóc trẻ con" là giả, công an đã bác[ethnicity]
đăng ảnh người khuyết tật rồi thả haha là ác[disability]
tôi từng hùa theo trò gọi bạn là "tự kỷ", giờ con tôi tự kỷ, tôi xin lỗi[disability]
gọi điện tố cáo cửa hàng treo bảng "không tiếp khách Trung Quốc"[nationality]
đổ lỗi cho váy ngắn là đồng lõa với kẻ hiếp dâm[women]
chửi "lũ tị nạn" mà quên ba má mình cũng từng xuống thuyền[refugees]
mỗi lần ai đó nói "chuyển giới là bệnh", WHO trả lời giúp: không[transgender]
xin đừng chia sẻ clip đánh người vô gia cư kèm caption "rác rưởi"[class]
sách giáo khoa nên dạy rằng từ "gián" đã mở đường cho thảm sát ở Rwanda
bạn nói "dân Hồi giáo khủng bố", trong khi người cứu đám đông ở Paris cũng là người Hồi giáo[muslim]
nếu công ty bạn lọc hồ sơ theo quê quán thì hãy lên tiếng[ethnicity]
trêu người ta "bóng" rồi bảo đùa thôi, đùa kiểu đó có người đã tự tử[lgbtq]
lên án kẻ đòi "đốt thánh đường" không phải là bênh đạo nào cả[muslim]
bác tôi mở miệng là "mấy thằng điên", tôi nói bác ơi con cũng đi khám tâm lý[mental_health]
hôm qua nghe một người chửi "khỉ đen" trên tàu, tôi[black]
== mentioned_slur
từ "pê đê" vốn mượn tiếng Pháp, sau thành tiếng miệt thị[lgbtq]
mẹ lai Mỹ của tôi bị gọi "con hoang" cả tuổi thơ[black]
báo không nên in chữ "mọi" trừ khi trích sử liệu[indigenous]
anh ấy kể ở trường bị gọi "thằng down" mà chẳng ai can[disability]
từ "khựa" trong bình luận này bị bộ lọc chặn là đúng[nationality]
== reclaimed_slur
hội bóng già tụi em đi Đà Lạt, dép cao gót mười phân[lgbtq]
dân bê đê lô tô tụi tui hát cho cả làng vui[transgender]
hội điên có giấy tối nay đi trà sữa, uống thuốc chưa mấy bà[mental_health]
tự nhận mọi Kon Tum, cà phê nhà trồng, ai uống không[ethnicity]
== abuse_object
gián là sinh vật đáng ghét nhất
ghê tởm mùi sầu riêng trong thang máy
chuột chết rồi, mừng quá
bộ phim này rác, diễn như đọc
phải tiêu diệt hết mối trước mùa mưa
tai nghe đểu, một bên điếc
bánh trung thu nhân thập cẩm nên bị cấm
cái ghế văn phòng này giết lưng tôi mất
== abuse_idea
tục bắt vợ là man rợ, phải xóa bỏ
thông tư này vớ vẩn hết sức
chiến tranh thật ghê tởm
VAR hôm nay là một trò hề
quy định mặc áo dài cả tuần quá ngớ ngẩn
tham nhũng là con sâu đục khoét đất nước
== criticism_person
chú ơi, chú đỗ xe chắn cửa nhà cháu rồi
diễn viên chính đóng hơi đơ, tôi góp ý thật
mình nghĩ bạn nên xin lỗi cô ấy vì câu nói hôm qua
ông chủ tịch xã trả lời quanh co, dân không hài lòng
== idiom
hết pin, điện thoại chết lâm sàng
anh ấy bắn tiếng Anh như gió
tôi bị điểm số đè bẹp
chém con gà luộc này thành mười hai miếng giúp mẹ
== question_benign
tại sao người Chăm Bà Ni không ăn heo, còn Bàlamôn không ăn bò?[ethnicity]
con tôi hỏi người lùn có phải bệnh không, trả lời sao cho đúng?[disability]
phụ nữ có thai đi máy bay được không ạ[women]
== everyday
thịt chó hay thịt dê tôi đều không ăn
đập con gián bằng dép lào, trúng phóc
bà ngoại làm ruốc, giã tay mỏi nhừ
mày béo lên đáng yêu mà
chó nhà em đang động dục, triệt sản ở đâu
ngày 30 tháng 4 ông kể chuyện xe tăng húc cổng
ném lựu đạn khói rồi chạy vô nhà, tao cover
dọn phân mèo xong mới được ăn cơm nha con
ủa mưa rồi, áo quần ngoài sân, lẹ lẹ
== distress
ai cũng ghét mình, mình biết
chồng nói tôi là thứ đàn bà bỏ đi, nghe riết tôi cũng tin
từ hôm đó tôi thấy cơ thể mình dơ bẩn
{pain}, mà ngoài mặt vẫn cười
== support
bạn không dơ bẩn, người làm chuyện đó mới đáng xấu hổ
đừng làm gì dại dột nha, mở cửa cho chị
ghét bản thân một ngày thôi, mai mình lại bắt đầu
== sexual_health
chu kỳ không đều có sao không bác sĩ
ung thư tinh hoàn tự khám thế nào
thắt ống dẫn tinh có ảnh hưởng sinh lý không
== dialect
hắn nói chi mi nỏ hiểu à
con nít ni lì dễ sợ hè
mèn đét ơi, mần gì dữ thần vậy qua

# -- third round: longer posts --
== insult_person
thuê ông thợ hồ này đúng là phước ba đời, xây cái tường nghiêng như tháp Pisa, hỏi thì cãi do đất, tiền thì đòi đủ không thiếu một xu
bạn cùng phòng tôi thuộc dạng ăn xong để chén mốc lên rêu rồi vẫn nằm lướt điện thoại, ở dơ mà lười thì chắc vô địch ký túc xá
== hate_implicit
ông chú tôi dẫn vợ mới là {g} về ra mắt, cả nhà vẫn cười nói bình thường thôi, chỉ có điều mẹ tôi lặng lẽ cất cái lọ hoa cổ vào tủ khóa lại
== hate_derogation
đi làm ca đêm chung xưởng với {g} một năm mới hiểu vì sao ai cũng xa lánh, {bad}, ăn không biết rửa, tôi khinh từ tận đáy lòng
== hate_normative
hồ bơi công cộng mà cho {g} xuống thì ai dám bơi nữa, theo tôi phải quy định giờ riêng, tốt nhất là khỏi bán vé
== counter_speech
giỗ ông nội, bác cả lại kể chuyện ngày xưa người ta ném đá nhà có con "bóng", bà nội buông đũa: ngày đó tôi không can, tôi còn ân hận tới giờ[lgbtq]
đi xuất khẩu lao động Đài Loan bị người ta gọi "bọn Việt Nam ăn cắp", nên về nước nghe ai nói vậy với dân tỉnh khác tôi không chịu được[ethnicity]
== self_identity
em là gái bản, người Hà Nhì, học hết lớp mười hai phải đi bộ bốn tiếng mỗi tuần, giờ em làm kế toán và mới mua cho mẹ cái máy giặt[ethnicity]
== neutral_identity
sở giáo dục Sóc Trăng mở thêm lớp song ngữ Việt - Khmer, sách in màu, giáo viên phần lớn là người địa phương[ethnicity]
== friendly_profanity
mười một rưỡi đêm bấm tra điểm, web sập ba lần, tới lúc hiện số hai bảy phẩy năm thì cả nhà dậy vì tao hét vãi lồn giữa đêm khuya
== profane_object
lắp cái tủ mua trên mạng, thừa năm con ốc thiếu hai tấm ván, sách hướng dẫn toàn tiếng Tàu, đm ngồi khóc giữa đống gỗ
== distress
vụ vải năm nay mất trắng, ngân hàng gọi ngày ba cuộc, vợ im lặng không nói gì, tối ra bờ ao ngồi tôi thấy nước êm quá mà sợ
== support
chuyện nợ để mai tính, cả làng ai cũng từng mất mùa, anh rời cái bờ ao đó vô nhà em uống chén trà đã, em mở cổng rồi
== everyday
bà ngoại cúng ông Táo thả cá chép ra sông, thằng cu đứng khóc vì tưởng bà giết con cá nó mới đặt tên
trận Rạch Gầm Xoài Mút quân Tây Sơn đốt thuyền giặc cháy rực cả khúc sông, thầy sử kể mà như đang tường thuật bóng đá
# -- fourth round: pairs and neighbours --
== insult_person
não phẳng
mặt dày thật
nấu thế cho lợn à
đàn ông gì mà hèn
đá như bà đẻ
giỏi ghê, giỏi mỗi cái nói
cái váy đẹp, tiếc là người mặc
bà chị ấy mà gọi là ca sĩ thì cái loa phường nhà tôi là diva
anh không cần đeo khẩu trang Halloween đâu, để mặt mộc là đủ sợ rồi
mỗi lần ông tổ trưởng phát biểu là tôi lại thương cái micro
học đại học bốn năm ra mà viết cái email không nên hồn, tiền học đó để nuôi heo còn có lời hơn
cô nghĩ ai yêu cô thật à, người ta thương hại thôi
thằng đó mà có não thì tôi đi đầu xuống đất
trông con kiểu đó thì thà gửi cho hàng xóm, mẹ gì mà cắm mặt vào điện thoại cả ngày
lái xe như thể bằng lái bốc thăm trúng thưởng ấy
may cho mày là ngu không phải đóng thuế
tưởng em lạnh lùng bí ẩn, hóa ra nói chuyện mới biết là trong đầu không có gì để nói
sếp mới của tụi này đúng kiểu nước đổ đầu vịt, giảng ba lần vẫn hỏi lại câu đầu tiên, mà lương gấp năm mình
đồ ăn bám, ba mươi lăm tuổi còn ngửa tay xin tiền mẹ
chị khéo thật, khéo làm người khác mất hứng
đi rank mà cầm xạ thủ kiểu đó thì về nuôi gà cho đời nó nhẹ nợ
nhìn lại mình đi rồi hãy chê người ta xấu
tính nó bủn xỉn tới mức đám cưới bạn thân đi phong bì năm chục ngàn rồi còn gói thêm hai cái đùi gà
em không béo, em chỉ là cái ghế nào ngồi cũng gãy thôi
từ ngày bà thím lắm mồm lắm miệng đó dọn về đầu hẻm, cả xóm
cái loại người như anh, tới con chó nhà tôi nó cũng
== insult_profane
đcm mày câm đi
đồ óc lợn, biến mẹ mày đi
con mẹ mày, trả tiền tao
thằng lồn, có thế mà cũng feed
ngu như con cặc mà cứ thích dạy đời
địt cụ thằng chủ trọ, ở có một tháng mà nó chém tiền điện tám trăm, đồ chó má
cút mẹ mày đi đồ khốn nạn
vãi cứt thật, mày phản tao vì hai triệu bạc à thằng mất dạy
cái đéo gì vậy con điên, bỏ tay khỏi xe tao
đm thằng trọng tài mù, mẹ nó bán độ rõ ràng
== insult_group
hội môi giới đất toàn bọn lừa lọc, mở miệng là sốt đất
fan đội kia não ngắn cả lũ, thua là chửi trọng tài
== hate_implicit
đàn bà lái xe mà, tránh xa ra [women]
quê đâu? à, Thanh Hóa, thế thôi khỏi phỏng vấn nhé [ethnicity]
mình có bạn gay nên mình nói khách quan nhé, cho mấy bạn ấy làm quản lý thì khách hàng ai yên tâm được [lgbtq]
đồng bào trên đó được cộng điểm, được cho bò, được xây nhà, thế mà năm nào cũng nghèo, lạ nhỉ [ethnicity]
sáu triệu người Do Thái à, con số đó ai kiểm đếm mà tin răm rắp vậy [jewish]
có bao giờ bạn tự hỏi vì sao khu nào nhiều người da đen thuê là khu đó đầy công an không [black]
chung cư mình vừa có mấy hộ Trung Quốc vào, từ nay xin mọi người tự khóa kỹ xe và trông kỹ trẻ, không có ý gì đâu [nationality]
con nhà đó lấy vợ Khmer, nghe bảo từ đó nhà hay có chuyện lạ, bùa ngải gì ai biết [ethnicity]
người trầm cảm thời xưa đâu có, ra đồng cấy hai sào là hết [mental_health]
không phải kỳ thị nhưng hồ bơi này có {g} vô thì chắc tuần sau mình đổi chỗ bơi
Pol Pot có giết bao nhiêu đâu, mấy người Chăm bên đó cứ thổi lên để được đi định cư [muslim]
thấy anh ta tóc dài, giọng ẻo lả, mẹ chồng tôi dặn: cái ly đó con nhớ trụng nước sôi [lgbtq]
hỏi thật, có tập đoàn nào mà không có mấy ông Do Thái ngồi sau lưng không [jewish]
chuyện cười nè: muốn giấu sách thì giấu ở đâu? ở bản người Mông [ethnicity]
tuyển nữ à, rồi mai mốt nó chửa đẻ thì ai làm thay [women]
bạn ấy ngồi xe lăn thì làm MC kiểu gì, khán giả người ta đi xem cho vui mà [disability]
phim giờ phim nào cũng nhét một cặp đồng tính, chắc có ai đó muốn nước mình tuyệt chủng dần [lgbtq]
từ khi công ty nhận {g} vào làm, tủ đồ của chị em cứ mất đồ suốt, mà hỏi tới thì
== hate_derogation
tôi ghét người Hoa Chợ Lớn, keo kiệt, khinh người [ethnicity]
bọn đồng tính kinh tởm [lgbtq]
dân miền Trung keo bẩn, chơi với họ tôi chưa bao giờ thấy vui [ethnicity]
Hồi giáo là thứ tín đồ cuồng sát, chúng nó làm tôi lợm giọng [muslim]
người già thời nay vừa ngu vừa lì, họ chỉ giỏi làm phiền con cháu [age]
ai từng làm chung với dân Ấn Độ thì biết, họ hôi, họ dối, và họ coi phụ nữ chẳng ra gì, tôi khinh [nationality]
== hate_negated
chẳng có đứa chuyển giới nào bình thường cả [transgender]
dân chạy nạn chưa bao giờ biết ơn ai, và bọn họ không xứng được cứu [refugees]
người khuyết tật có làm nên trò trống gì đâu, đừng phí ngân sách cho họ [disability]
không một người Trung Quốc nào tử tế, tôi sống tới tuổi này chưa gặp ai [nationality]
== hate_normative
lẽ ra không bao giờ nên cho đàn bà vào quốc hội [women]
ai bênh vực {g} thì cũng nên bị đuổi theo chúng luôn
ước gì có luật cấm cửa dân châu Phi, cho sang đây làm gì [black]
đạo Tin Lành trên Tây Nguyên phải dẹp hết, người theo đạo đó không đáng được nhận đất [christian]
== hate_dehumanise
bọn nghiện ngập vô gia cư với dân ổ chuột là rác thải, phải xúc đổ đi [class]
người Mông đẻ như gà, sống như thú [ethnicity]
chúng nó mang hình người thôi, chứ {g} thì khác gì {vermin}
== hate_profane
đm bọn Tàu, ghét vãi lồn [nationality]
mẹ kiếp mấy thằng gay, nhìn đéo chịu nổi [lgbtq]
lũ Hồi giáo chó chết đó cứ quỳ lạy năm lần một ngày, phiền bỏ mẹ [muslim]
== hate_slur
ê thằng bê đê [lgbtq]
lại gặp bọn mọi ngoài chợ, né xa ra [ethnicity]
khựa cút về nước [nationality]
ai cho {slur} lên tiếng ở đây
parky với chả bắc kỳ, tụi nó vô đây là vật giá lên [ethnicity]
nhà đó có đứa down, tránh cho con mình chơi chung [disability]
tưởng gì, hóa ra cũng chỉ là một con đĩ thích dạy đời [women]
mấy đứa nam cầy lười chảy thây mà hay lên mặt [ethnicity]
== threat_person
mai tao qua, mày liệu hồn
con xe mày để ngoài ngõ đúng không, sáng mai còn tro thôi
tao mà gặp lại mày ở quán đó thì mày không còn cái răng nào đâu
rút đơn đi, không thì chồng mày đi làm về đường vắng lắm đấy
cứ ngủ ngon đi, tao có chìa khóa nhà mày
bóc phốt tao nữa xem, tao cho người tới tận công ty đập gãy tay mày
== hate_threat
thấy thằng Trung Quốc nào lảng vảng cảng này là cho ăn gạch [nationality]
tối nay cả hội lên xóm đó đập hết đám bóng lộ cho chừa [lgbtq]
phải cho một mồi lửa vào khu nhà thuê của {g} mới sạch phố
gặp dân Hồi giáo thì đánh trước hỏi sau [muslim]
== incite_selfharm
sao mày còn chưa biến khỏi thế giới này vậy, ai cũng đợi đấy
kêu trầm cảm hoài, muốn chết thì chết lẹ đi
== sexual_harassment
em ơi vếu thật hay bơm, cho anh bóp thử
tối nay không lên phòng anh thì mai khỏi ký hợp đồng nhé cưng
cô kế toán mông to thế kia, cả phòng anh em chỉ muốn xếp hàng
gửi anh tấm hình đang tắm đi, không gửi là anh tung hình cũ
nhìn mấy chị thể dục nhịp điệu là anh cứng rồi, coi gì bài thi
đêm qua anh mơ em trần truồng trên bàn họp, hôm nay gặp thấy em mặc đồ tiếc quá
== friendly_profanity
vãi lồn, ngon
đm đỗ rồi!!!
địt mẹ, nhớ mày thế
con chó này, sao mày lén tổ chức sinh nhật cho tao, khóc mất thôi 😭
tao ngu như bò luôn, đứng chờ xe buýt ở trạm đã dẹp từ năm ngoái
đéo tin được, hai vé hàng đầu, mày kiếm đâu ra hay vậy
bún đậu hôm nay mắm tôm chuẩn vcl, ăn xong muốn cưới bà chủ
đcm pha vừa rồi cháy quá, replay cho tao xem lại
thằng khốn đáng yêu, mười năm rồi mà vẫn nhớ tao ghét hành
vl thật chứ, mẹ tao mới học xài TikTok đã được trăm ngàn view
đù má lạnh quá, Đà Lạt sáng nay tám độ mà đẹp dã man
mày giỏi vãi cứt ra, thi có hai tuần mà được bảy chấm, tao ôn nửa năm có sáu thôi đấy con quỷ
mẹ kiếp, lâu lắm mới cười đau bụng như vậy
ôi cái đm, tao vừa gửi nhầm tin nhắn yêu đương cho sếp
má nó, nghe lại bài này vẫn nổi da gà như năm mười tám
bọn mày là lũ chó má tuyệt nhất đời tao, không có tụi mày chắc tao bỏ học lâu rồi
== profane_object
đm cái khóa kéo
con máy in chó chết, kẹt giấy lần thứ sáu
nắng như cái lò, vãi đái thật
wifi quán này như cặc, tải cái ảnh mất mười phút
mẹ cái bọn muỗi, đốt nát chân
địt mẹ vé tàu Tết, canh từ bốn giờ sáng mà web cứ quay vòng vòng
nước máy đục ngầu, cúp hoài, khốn nạn thật chứ đang gội đầu dở
cái ổ gà bỏ mẹ này nó xơi của tao hai cái vành rồi
== positive_identity
chị chuyển giới ấy hát mà giết chết trái tim cả khán phòng [transgender]
yêu người cùng giới chẳng có gì sai [lgbtq]
đội tuyển nữ đá như chiến binh, xứng đáng thưởng bằng đội nam [women]
dân tộc Mông có cây khèn mà tôi nghe một lần là mê suốt đời [ethnicity]
các bác người Hoa quận 5 mùa dịch nấu cơm từ thiện ngày hai nghìn suất, nể thật sự [ethnicity]
người khuyết tật không cần lòng thương hại, họ cần vỉa hè đi được và việc làm tử tế [disability]
ông cụ tám mươi chạy hết 21 cây số, tuổi già dữ dội quá ông ơi [age]
hai mẹ nuôi một đứa con, nhà ấm nhất ngõ này [lgbtq]
công nhân nhập cư đã xây nên thành phố này bằng mồ hôi, họ phải được khám bệnh và cho con đi học như ai [immigrants]
anh bạn Hồi giáo người Chăm nấu cà ri bá cháy, tháng chay vẫn đứng bếp phục vụ tụi mình [muslim]
sống với rối loạn lưỡng cực mà vẫn bảo vệ xong luận án, bạn tôi ngầu kinh khủng [mental_health]
tự hào là đồng minh, tháng sáu nào cũng xuống đường với các bạn [lgbtq]
== negated_hate
không phải dân Thanh Hóa nào cũng vậy đâu [ethnicity]
tôi chưa bao giờ ghét người Trung Quốc, tôi phản đối đường lưỡi bò [nationality]
không ai được quyền gọi người chuyển giới là bệnh hoạn [transgender]
nói người khuyết tật vô dụng là nói láo [disability]
phụ nữ không hề lái xe dở hơn đàn ông, công ty bảo hiểm người ta tính rồi [women]
bảo {g} {bad} là vơ đũa cả nắm, tôi sống cạnh họ ba chục năm có thấy vậy đâu
người Khmer không có bùa ngải gì hết, bà con chỉ thương người thôi [ethnicity]
đâu phải ai trầm cảm cũng yếu đuối, và cũng đừng bảo họ lười [mental_health]
người tị nạn không phải gánh nặng, cho họ việc thì họ làm [refugees]
đồng tính không phải bệnh, Bộ Y tế có công văn hẳn hoi rồi nhé [lgbtq]
== counter_speech
"đàn bà biết gì mà nói" - vâng, đàn bà đang ký lương cho anh đấy [women]
đã báo cáo bình luận "bọn da đen cút đi", mọi người báo cùng mình nhé [black]
cô giáo dừng tiết học mười phút vì có bạn gọi bạn người Mông là "đồ mọi", rồi cả lớp viết thư xin lỗi [ethnicity]
anh viết "đồng tính là rác xã hội" trên trang của chính em gái mình, anh có biết nó đọc được không [lgbtq]
tòa phạt bảy triệu rưỡi người đăng câu "giết hết bọn Hồi giáo", tôi thấy còn nhẹ [muslim]
đừng đùa kiểu "ăn cắp như dân tỉnh đó" nữa, phòng mình có người tỉnh đó đang ngồi nghe [ethnicity]
ai còn nói Holocaust là bịa thì mời đọc hồi ký của người sống sót trước đã [jewish]
xe khách vừa chạy thì có ông nói to "ngồi cạnh thằng điên xui cả chuyến", anh phụ xe bảo ông đổi chỗ, còn cậu kia được mời lên ghế đầu [mental_health]
gọi người nghèo là ký sinh rồi đi chùa cầu phước, nghe có thuận tai không [class]
bà bán nước bảo khách: chú chê "dân nhập cư bẩn thỉu", vậy ly trà đá chú uống ai rửa đó chú [immigrants]
hôm nay sếp nói "chỗ này không nhận {g}", tôi đứng dậy nộp đơn nghỉ luôn
trong cuộc họp tổ dân phố, khi có người đòi đuổi {g} đi, bác bí thư
== reclaimed_slur
hội bê đê cấp cao tối nay tụ tập, đứa nào xấu ở nhà 💄 [lgbtq]
tui là bóng đó rồi sao, bóng này nuôi cả nhà và bóng này đẹp [lgbtq]
== mentioned_slur
hồi nhỏ bị gọi là "con lai Mỹ đen" nên tới giờ nghe lại vẫn nhói [black]
từ "khựa" xuất hiện khi nào, và vì sao báo chí không nên dùng [nationality]
== question_benign
người Chăm Hồi giáo có ăn Tết Nguyên đán không ạ [muslim]
hai người nữ muốn cùng đứng tên nuôi con thì làm thủ tục gì [lgbtq]
đi ăn cưới người Dao cần kiêng gì không mọi người
người khiếm thính học lái xe máy được cấp bằng không [disability]
tại sao người Do Thái không ăn tôm cua [jewish]
nên dùng từ "người khuyết tật" hay "người tàn tật" cho đúng mực nhỉ [disability]
đi lễ nhà thờ Đức Bà mà không theo đạo có được không [christian]
bạn mình chuyển giới, giấy tờ chưa đổi, gọi bạn ấy thế nào ở cơ quan thì tế nhị [transgender]
== self_identity
tôi là {self}, tôi bán bánh mì, bánh tôi ngon nhất phường
mình les, mình mê bóng đá, mình ghét dậy sớm, hết phần giới thiệu [lgbtq]
em bị bại não nhẹ, gõ phím bằng ba ngón, code vẫn chạy ngon [disability]
tui người Chăm An Giang, đạo Hồi, mời mọi người ghé thánh đường chơi tháng tới [muslim]
== neutral_identity
lao động Việt Nam tại Nhật đã vượt nửa triệu, đông nhất trong các nhóm nước ngoài [immigrants]
hội người mù quận mở lớp xoa bóp miễn phí từ tháng tư [disability]
báo cáo quý một: tỉ lệ phạm tội của người nước ngoài cư trú dưới một phần trăm [immigrants]
triển lãm ảnh về người Do Thái từng sống ở Hà Nội đầu thế kỷ hai mươi [jewish]
== abuse_object
cái nồi chiên rác, cháy khét mà ruột sống nhăn
ghét nhất loại dép lê đi mưa trượt này
== abuse_idea
thua năm bàn, nhục nhã, thứ chiến thuật này phải vứt sọt rác
luật này ngu ngốc và đáng bị bãi bỏ ngay trong kỳ họp tới
== support
cậu không phải gánh nặng, nghe chưa
tớ đang trên đường, mười phút nữa tới, đừng khóa cửa
ai dạy em câu "mình là đồ bỏ đi" vậy, chị xóa nó cho, em là đứa chị thương nhất nhà
không cần phải giỏi, chỉ cần còn ở đây với bọn anh
chuyện bị đánh không phải lỗi của chị, mình cùng lên hội phụ nữ, em đi chung, em không để chị một mình đâu
đêm nay khó thì nhắn mình, mình thức, nói nhảm cũng được
== distress
nhìn gương chỉ muốn tát mình, đồ vô dụng
cả nhà bảo tôi lười, không ai biết mỗi sáng tôi phải xin bản thân cho sống thêm một ngày
== idiom
đề toán năm nay chém đẹp cả phòng thi
sếp giết tôi mất nếu file này lại lỗi
== criticism_person
anh nói số liệu năm 2015 là cũ rồi, mong anh cập nhật trước khi kết luận
em hát tình cảm nhưng hơi còn yếu ở đoạn cao, tập thêm nhé
== everyday
chặt con gà làm tám miếng giùm mẹ
mày bắn trúng rồng là tao bao trà sữa cả team
== sexual_health
uống thuốc tránh thai khẩn cấp xong ra máu có bình thường không
nam giới có tiêm vắc xin HPV được không bác sĩ
== dialect
mi đi mô rứa, vô đây ăn miếng bánh bèo đã
tui nói hổng có giỡn nghen, mắc cười muốn chết hà
== insult_person
đồ hai mặt
xấu còn chảnh
ngu lâu khó đào tạo
ai mướn mày nói
cái bản mặt thấy ghét
hát nghe như mèo bị giẫm đuôi
thua cả con Siri
cưới anh ấy chắc vì cô thích làm từ thiện
anh shipper này giao hàng bằng niềm tin hay sao, gói bánh nát như cám. Gọi thì tắt máy, đúng loại vô trách nhiệm
nói thật nhé, bài văn của cậu làm tớ nhớ tới giấc ngủ trưa
chị dâu tôi khéo miệng lắm, ăn thì khéo chứ làm thì chẳng thấy
bạn không xui đâu. Bạn dở thôi, dở đều, dở có hệ thống
cái mũi sửa hết năm chục triệu mà nhìn như cái máng nước, tiền mất tật mang đáng đời
bác sĩ gì mà hỏi gì cũng mở Google, bằng mua ngoài chợ trời chắc
đàn ông con trai mà đi nhậu để vợ trả tiền, nhục không anh
đừng để nó nấu, hôm trước nó luộc trứng mà cháy nồi
trông cậu mặc vest cũng ra dáng đấy, ra dáng bảo vệ tiệm vàng
giọng thì the thé, tính thì đành hanh, bảo sao ba đời chồng
cô ta chạy KPI giỏi lắm, chạy là chạy trốn ấy
có mỗi việc bật máy chiếu mà loay hoay nửa tiếng. Trưởng phòng công nghệ đấy các bác ạ
làm bố mà sinh nhật con cũng quên, anh chỉ được cái họ là có ích
game dễ vậy mà nó chết mười tám mạng, chắc chơi bằng chân
không ai nói nhưng cả lớp đều mong cậu nghỉ học
ngày đó mẹ tôi bảo cái thằng mắt la mày lét đó thế nào cũng
== insult_profane
ngu vl
đồ chó cái
thằng cặc, nhìn cái gì
con đĩ mẹ mày, giật chồng bà
đm mày chứ, hứa chở tao ra sân bay rồi ngủ quên, trễ mẹ chuyến rồi thằng khốn
đéo có não à, sang đường nhìn điện thoại
cái thằng bỏ mẹ này, tao cho vay lúc khó mà giờ mày chặn số tao
mặt lồn vậy cũng đòi làm idol, soi gương chưa con
đồ mất dạy chó đẻ, đánh cả mẹ già
== insult_group
mấy ông taxi sân bay toàn lũ chặt chém, gặp khách quê là hét giá gấp ba
dân review ăn uống bây giờ rặt phường ăn chực, hết liêm sỉ
== hate_implicit
con rể người Bắc à, thôi chị chuẩn bị tinh thần [ethnicity]
công ty có sếp nữ, nên lịch họp phải né mấy ngày trong tháng, ai đi làm cũng hiểu mà [women]
nghe đâu quán đó chủ người Ấn, mình thì thích ăn chỗ sạch sẽ hơn [nationality]
thành phố này ngày xưa yên lắm. Rồi người ta kéo về, biển số lạ đầy đường, giờ thì mất chó mất gà suốt, tự hiểu [immigrants]
cô ấy xinh thế mà les, phí, chắc chưa gặp đúng người thôi [lgbtq]
lạ thật, hãng phim nào, ngân hàng nào, cứ lần lên trên là gặp cùng một dân tộc mũi khoằm [jewish]
mấy anh em Tây Nguyên hiền lắm, cho can rượu là ký gì cũng ký [ethnicity]
cho người tâm thần ra viện sống cộng đồng, ừ thì nhân văn, nhưng sao không đưa về khu nhà mấy ông ký giấy [mental_health]
ngày xưa Mỹ Lai có ai chết mấy đâu, toàn tuyên truyền của dân quê kể khổ thôi [nationality]
thánh đường Hồi giáo xây gần trường học, có ai thấy lo giống mình không hay mình mình nhạy cảm [muslim]
người khuyết tật mà đòi đi máy bay rồi kêu người ta cõng, sao không ở nhà cho khỏe mọi người [disability]
cậu lễ tân hơi điệu nhỉ, khách nước ngoài chắc thích, chứ khách nhà mình thì [lgbtq]
bọn mình cứ đẻ hai đứa là dừng, còn {g} đẻ bảy đứa một nhà, các bác làm phép tính đi
mời thợ ở đâu cũng được, đừng mời thợ xứ Nghệ, tôi không nói lý do đâu [ethnicity]
"nhân viên da màu thân thiện", quảng cáo thế thôi chứ tối mình không dám ở lại một mình [black]
người già cứ đòi quyền này quyền kia, thực ra lá phiếu cũng nên có hạn dùng như sữa [age]
== hate_derogation
tôi khinh dân Campuchia, ngu mà hung [nationality]
lũ chuyển giới nhìn phát ớn, giọng thì ồm mà cứ đòi gọi chị [transgender]
dân chài lưới ở xóm bến vừa bẩn vừa vô học. Họ không dạy được con, cũng chẳng dạy được chính mình [class]
bọn Hàn sang đây lấy vợ là bọn thất bại, khinh người, tôi ghét hết [nationality]
người điếc với người câm bực mình bỏ xừ, chậm chạp, phiền phức, thuê họ chỉ tổ hỏng việc [disability]
phụ nữ học cao là hạng đàn bà khô khan vô tích sự, chúng nó làm hỏng cả xã hội [women]
== hate_negated
người Chăm chưa bao giờ trung thành với ai [ethnicity]
không đứa đồng tính nào biết yêu là gì, bọn họ không thể có gia đình [lgbtq]
dân châu Phi sang đây có làm ăn lương thiện gì đâu, không nên tin ai trong số đó [black]
{g} không biết xấu hổ, và sẽ chẳng bao giờ khá lên được
== hate_normative
bệnh nhân tâm thần nên nhốt hết, khỏi cần chữa [mental_health]
giá mà ngày đó đừng cho thuyền của họ cập bến, dân tị nạn không thuộc về nơi này [refugees]
trường công không phải chỗ cho con cái {g}, để chúng học riêng trên rừng
phải cấm hẳn đám diễu hành cầu vồng, ai tham gia thì đuổi việc [lgbtq]
== hate_dehumanise
đám ăn xin miền Tây như ruồi bu [class]
Tàu khựa là virus, đi tới đâu bẩn tới đó [nationality]
đừng nói nhân quyền với tôi, {g} có phải người đâu mà quyền, một bầy thú thôi
== hate_profane
đm bắc kỳ, sống như cặc mà ra vẻ thanh lịch [ethnicity]
mẹ tổ sư bọn đàn bà, lằng nhằng vãi lồn, cho ra khỏi công trường hết đi [women]
lũ da đen khốn nạn, ồn vãi cứt, cả khu trọ mất ngủ [black]
== hate_slur
thằng tàu khựa kia, mày bán hàng giả cho ai [nationality]
xóm tui có hai con les với một thằng pê đê, xui cả xóm [lgbtq]
đừng có dắt thằng mọi đó về nhà này [ethnicity]
đồ què, đi chậm thế [disability]
con cave, lên mạng dạy đạo đức [women]
lũ {slur} lại đòi bình đẳng
mấy thằng cà ri nị qua đây toàn đòi bớt giá [nationality]
mày chơi với bọn chệt riết rồi cũng gian như tụi nó [nationality]
== threat_person
coi chừng cái mạng của mày
thử bỏ tôi xem, tôi cho cả nhà em khóc
hôm nay mày tố tao, ngày mai người ta sẽ vớt mày dưới kênh
tao biết con mày học trường nào, tan học mấy giờ, nên khôn hồn thì im
gặp tao ngoài đời đi rồi biết, tao bẻ cổ mày như bẻ cổ gà
đưa đủ năm chục triệu trước thứ sáu, không thì chân mày đi trước rồi tới tay
== hate_threat
tụi nó mà mở thánh đường ở đây là tao cho nổ tung [muslim]
dân Bắc vô xóm này là tụi tao đập vỡ mặt, nhắn vậy cho biết [ethnicity]
ước gì cả trại tị nạn đó cháy rụi trong đêm cho rồi [refugees]
lôi mấy đứa chuyển giới ra giữa đường mà đánh cho tỉnh [transgender]
== incite_selfharm
mày chết đi thì cả lớp mở tiệc
người như chị sống chỉ làm khổ con cái, thôi chết sớm cho nhẹ nhà
== sexual_harassment
cho anh sờ cái rồi anh ký
nhìn em cúi xuống lấy nước mà anh muốn đè luôn tại chỗ
ngực phẳng thế kia thì cởi ra cũng chẳng ai thèm, nhưng anh dễ tính, qua đây
ê mấy má coi chị MC váy ngắn kìa, cúi thêm chút nữa là thấy hết hàng rồi
anh chuyển khoản trước hai triệu, em mặc đồ lót gọi video cho anh coi, ngoan
con đó lên chức nhanh vậy chắc bú mút giỏi lắm
== friendly_profanity
đù, đẹp vl
vãi cả lồn, mày có bầu rồi á, chúc mừng nha!!!
mẹ nó phê, cà phê sáng trời mưa
địt mẹ, nghỉ hưu non ở tuổi bốn mươi, mày đỉnh quá, tao ghen tị muốn chết
tao đúng là con lợn, ba tô bún bò rồi vẫn thòm thèm
đm Việt Nam vô địch rồi anh em ơi, ra đường thôi 🔥🔥
cái thằng mất dạy này lén trả tiền nhậu từ nãy, lần sau để tao
sống chó thật, ba mươi tuổi đầu còn khóc vì con mèo trong phim hoạt hình
vcl cái bánh xèo to bằng cái mâm
má ơi con mắm, mày mặc áo dài lên hình đẹp điên luôn á
ê đồ quỷ sứ, gửi cho tao công thức kho quẹt của má mày, ngon bá cháy vãi nồi
đcm tao chạy được mười cây không nghỉ, chân như bún mà sướng không tả nổi
chó chết thật, tao nhớ nhà. Mưa Seoul không giống mưa Huế gì hết tụi bây ơi
ờ tao ngu tao chịu, ai đời đi cưới mà nhầm qua tiệc nhà bên, ăn hết ba món mới biết
cái giọng solo guitar đó, đm nghe mà muốn quỳ
hai đứa bây cưới nhau rồi hả, đ* mẹ mười năm tao chờ ngày này, tao khóc trước cô dâu cho coi
== profane_object
bàn phím chó đẻ
mẹ nó kẹt xe
mưa cái cứt gì mưa hoài, áo quần ba ngày chưa khô
cái cửa cuốn khốn kiếp, cúp điện là nhốt mẹ tao trong nhà
đm cái deadline, đm cái Excel, đm cả công thức VLOOKUP
con xe ghẻ này chết máy đúng giữa ngã tư Hàng Xanh, nhục vãi lồn
vé số gì toàn trật, mười năm đéo trúng nổi giải khuyến khích
cái bếp từ mắc dịch, nấu nồi phở tới bước cuối thì báo lỗi E6, muốn đập mẹ nó ra
== positive_identity
phụ nữ làm thủ lĩnh thì đã sao, quá hợp lý [women]
mấy anh gay lớp nhảy cháy dữ dội, tui mê [lgbtq]
đừng thương hại, hãy nhường lối đi cho xe lăn, vậy là chiến đấu cùng họ rồi [disability]
cô giáo người Thái đen dạy xong còn lội suối đưa từng đứa về. Cô xứng đáng nhiều hơn một tờ giấy khen [ethnicity]
bà con Khmer Sóc Trăng đua ghe ngo dữ như lửa, coi mà nổi da gà vì sướng [ethnicity]
bạn chuyển giới có quyền đổi giấy tờ, có quyền được gọi đúng tên, chấm hết [transgender]
anh thợ Ghana ở công trình tôi hàn đẹp nhất đội, ai cũng đòi học nghề [black]
người gốc Việt vượt biên năm xưa từng được người lạ cứu, nên giờ tôi đứng về phía người tị nạn [refugees]
cụ bà bán xôi bảy mươi lăm tuổi đọc tiếng Anh vanh vách, trẻ ranh tụi mình thua [age]
hai chú lấy nhau rồi, cả chung cư góp tiền mua nồi cơm tặng, cưng xỉu [lgbtq]
người trầm cảm đi qua được một ngày cũng là chiến thắng, tôi phục bạn [mental_health]
công giáo xứ đạo này mùa bão mở cửa nhà thờ cho mấy trăm người ngủ, không hỏi ai theo đạo gì [christian]
== negated_hate
gay không lây, sợ gì [lgbtq]
tôi không ghét dân Bắc dân Nam gì hết, tôi ghét thói phân biệt vùng miền [ethnicity]
đừng ai bảo đàn bà là giống ngu nữa nhé, thời nào rồi [women]
đâu có chuyện người Mông lười, bốn giờ sáng họ đã trên nương đá rồi [ethnicity]
không phải người Hồi giáo nào cũng cực đoan, nói thế khác gì bảo người Việt nào cũng ăn thịt chó [muslim]
bảo dân nhập cư là tội phạm là sai hoàn toàn, số liệu công an phường tôi còn đây [immigrants]
người Do Thái chẳng điều khiển thế giới nào cả, cái sách đó là đồ giả từ trăm năm trước [jewish]
nghèo không phải là hèn, và chẳng ai có quyền gọi họ là rác [class]
{g} chưa từng làm hại gì tôi, cớ gì tôi phải ghét họ
thằng bé tự kỷ không hư, nó chỉ đau tai vì tiếng loa thôi, xin đừng mắng nó [disability]
== counter_speech
"dân tộc mà cũng học thạc sĩ" - dạ, và đang chấm bài cho con anh [ethnicity]
ẩn bình luận chửi người Hoa rồi nhé, tái phạm là khóa [ethnicity]
đọc dưới bài báo thấy câu "cứ để thuyền tị nạn chìm đi", tôi lạnh người. Ông ngoại tôi ngày xưa ở trên một con thuyền như thế [refugees]
sếp cũ của tôi hay đùa "tuyển con gái về cắm hoa", cuối cùng người cứu hợp đồng lớn nhất là cô kỹ sư đó, ông ấy đã phải xin lỗi trước công ty [women]
bớt nói "đồ thiểu năng" khi chơi game đi, em trai tớ nghe thấy nó buồn cả buổi [disability]
hôm qua trong thang máy có người bịt mũi nói "mùi cà ri" khi anh hàng xóm Ấn Độ bước vào. Tôi chào anh ấy thật to và hỏi xin công thức [nationality]
nhà văn đó phủ nhận nạn diệt chủng Khmer Đỏ, tôi trả sách về nhà xuất bản kèm thư phản đối [nationality]
cấm nói "ăn ở như bọn nhà quê" trong cái nhà này, ông nội các con là dân quê đó [class]
phụ huynh nào viết "không cho con học chung với con nhà HIV" trong nhóm lớp thì xin đọc tài liệu cô gửi, cháu hoàn toàn bình thường [disability]
bảo {g} là {vermin} không làm anh yêu nước hơn đâu
khách mắng nhân viên "đồ chuyển giới kinh tởm", quản lý mời khách ra và trả lại tiền, tôi vỗ tay [transgender]
khi ông chú uống say rồi đập bàn bảo "lũ {g} phải cút hết", cả mâm
== reclaimed_slur
mấy con bóng của chị đâu, lên đồ, tối nay mình là nữ hoàng [lgbtq]
ừ tui bê đê, bê đê có nhà có xe có người yêu, lêu lêu [lgbtq]
== mentioned_slur
bị cáo thừa nhận đã gọi nạn nhân là "đồ mọi rợ" trước khi xô xát [ethnicity]
vì sao không nên nói "con đĩ" kể cả khi đùa, một bài của hội phụ nữ [women]
== question_benign
lễ Ramưwan của người Chăm Bà Ni khác tháng Ramadan chỗ nào vậy [muslim]
thuê người giúp việc là người Khmer thì hợp đồng có gì khác không [ethnicity]
bạn gái mình theo đạo Công giáo, đi lễ cùng thì có được rước lễ không [christian]
ngồi xe lăn đi tàu metro Bến Thành Suối Tiên được chứ [disability]
sao người Mỹ gốc Phi lại kỷ niệm tháng Hai nhỉ [black]
bố mẹ biết con đồng tính thì nên bắt đầu nói chuyện thế nào [lgbtq]
== self_identity
con gái út nhà nghèo, người Mường, vừa nhận học bổng du học, tui nè [ethnicity]
tôi mù bẩm sinh, tôi viết phần mềm đọc màn hình, tôi cãi nhau với vợ vì cái rèm cửa màu gì [disability]
anh là trai thẳng hai mươi lăm năm rồi mới hiểu ra mình song tính, giờ nhẹ nhõm lắm [lgbtq]
nhà mình gốc Triều Châu, cúng gì cũng phải có bánh củ cải [ethnicity]
== neutral_identity
quốc hội thảo luận dự án luật chuyển đổi giới tính tại kỳ họp tháng mười [transgender]
đoàn cứu trợ Hồi giáo phát hai trăm phần quà ở An Phú [muslim]
khảo sát: bốn mươi phần trăm lao động nữ từng bị hỏi chuyện sinh con khi phỏng vấn [women]
nghệ nhân Gia Rai truyền dạy cồng chiêng cho lớp trẻ ở Pleiku [ethnicity]
== abuse_object
loa kẹo kéo là thứ đáng ghét nhất hành tinh
cái ghế massage này đúng đồ bỏ, nằm xong đau hơn
== abuse_idea
học thêm tràn lan là bệnh dịch, phải dẹp
trận đấu kinh tởm, ban tổ chức thì rác rưởi, cái giải này nên xóa sổ
== support
về nhà đi, má nấu canh chua rồi
không trả lời cũng được, tôi cứ ngồi ngoài cửa đây
ai bảo em "chết đi cho rảnh" thì người đó sai, sai hoàn toàn. Em ở lại với chị
anh nghỉ việc rồi vẫn là anh của tụi em, không ai coi anh là đồ bỏ cả
sáng mai mình chở bạn đi khám, đói thì ăn phở trước, không phải nghĩ gì hết
bạn không làm phiền ai đâu. Mình thích được bạn gọi lúc ba giờ sáng hơn là không bao giờ được nghe bạn nữa
== distress
mình chán mình quá, mình là cục nợ của mẹ
đêm nào anh ta say về tôi cũng ôm con trốn sau nhà, mà kể ra thì ai cũng bảo nhịn
== idiom
nó bắn tiếng Anh như súng liên thanh
chị ấy đốt cháy sân khấu, khán giả chết đứng
== criticism_person
cháu nghĩ chú nên giữ lời hứa sửa con đường trước mùa mưa
bài của bạn có ý hay nhưng trích dẫn sai hai chỗ, xem lại giúp mình
== everyday
con mực bị bắt về rồi, nó trốn dưới gầm xe
đập tỏi, băm sả, giết con vịt xong thì gọi chị
== sexual_health
bao cao su rách giữa chừng thì nên làm gì trong 72 giờ
tiền mãn kinh quan hệ bị đau có thuốc nào không
== dialect
bây đi mần chi mà về khuya rứa, tau chờ cơm nguội hết trơn
dạ thưa cô ba, con ghé gởi ít trái xoài, hổng có chi đâu
== insult_person
nhảy như bị điện giật
ăn nói vô duyên
mẹ chồng gì ác như phù thủy
ế là phải
anh thông minh lắm, chắc hồi nhỏ rớt xuống giếng mấy lần
tuổi này mà lái xe số còn chết máy giữa dốc, thôi đi bộ cho thiên hạ nhờ
đọc truyện chị viết mới biết giấy cũng biết buồn. Ba trăm trang không một câu nào đáng đọc
lớp trưởng gì đâu, chuyên gia mách lẻo thì có
tôi đã gặp nhiều người dở, nhưng dở mà tự tin như ông thì hiếm thật đấy
cậu ta bảo bận, ừ bận ngủ. Bạn bè cần thì trốn, có nhậu thì tới đầu tiên, thứ bạn đó nuôi chó còn hơn
mặt mộc của em làm anh hiểu vì sao người ta phát minh ra bóng tối
thầy dạy kiểu gì mà cả lớp ngủ, tới con thạch sùng cũng bỏ đi
giao cho nó trông quán một buổi mà mất ba trăm nghìn với cái muôi, đúng là thứ vô tích sự
cái ông hàng xóm nhà đối diện sáng nào cũng hát karaoke, giọng thì như lợn bị chọc tiết mà mặt thì vênh
chị tưởng chị là tiểu thư à, soi lại cái nết đi rồi hẵng
== insult_profane
cút, thằng chó
đéo ai cần mày dạy, con dở hơi
mẹ mày, gác chân lên đầu ghế người ta à thằng mất dạy
vãi lồn con này, nói xấu tao khắp công ty mà gặp mặt vẫn cười được, khốn nạn vừa thôi
đm thằng mù, không thấy đèn đỏ hả
tổ cha mày, mày bán cho tao con gà chết, đồ lừa đảo chó má
== hate_implicit
à, Nghệ An, hiểu luôn [ethnicity]
xinh đấy, với một cô da ngăm [black]
nó nói tiếng Kinh sõi ghê, mình cứ tưởng người dân tộc chỉ biết gùi măng [ethnicity]
chị không cấm con chơi với bạn theo đạo Hồi, chị chỉ dặn nó đừng ăn gì nhà người ta, phòng xa thôi [muslim]
ông bác sĩ đó nghe nói gay, mình đổi phòng khám rồi, không phải ghét bỏ gì, chỉ là ngại [lgbtq]
mọi người có tin không, tòa nhà này trước giờ chưa mất cái gì. Tháng trước {g} tới thuê, tháng này phải gắn camera
đàn bà chửa ba tháng mà vẫn đi dạy lái, ai thi rớt thì biết tại sao rồi đó [women]
thấy biển hiệu chữ Trung đầy phố, lại nhớ câu ông bà: nuôi ong tay áo. Tôi nói vậy ai hiểu thì hiểu [nationality]
hỏi các nhà sử học xem, trại tập trung có hồ bơi đấy, diệt chủng kiểu gì mà có hồ bơi [jewish]
trợ cấp cho người khuyết tật thì tốt, nhưng có ai đếm xem bao nhiêu người què thật không [disability]
đội bóng phường thua vì cho hai cậu bóng vào đá, mà thôi, nói ra lại bảo kỳ thị [lgbtq]
nhập cư thì nhập cư, nhưng từ hồi khu trọ mọc lên thì con gái xóm này không dám về muộn nữa [immigrants]
họ cứ bảo mình trầm cảm. Tôi thấy chỉ toàn con nhà rảnh, chưa thấy ai cày ruộng mà trầm cảm bao giờ [mental_health]
== hate_derogation
ghét dân Nghệ, nói thẳng vậy đó [ethnicity]
người Khmer vừa ngu vừa cục, họ không làm ăn với ai được lâu [ethnicity]
bọn theo đạo Chúa giả nhân giả nghĩa, trông mặt chúng nó tôi chỉ muốn nhổ [christian]
les là hạng đàn bà hỏng, không ai thèm nên chúng nó mới ôm nhau [lgbtq]
== hate_negated
dân Phi không bao giờ văn minh nổi đâu, đừng phí công với họ [black]
không có người Do Thái nào mà không tham [jewish]
bọn bê đê không đáng làm cha mẹ, không đáng được gọi là gia đình [lgbtq]
== hate_normative
ai mắc bệnh tâm thần thì phải bị cấm cưới và cấm sinh con, để họ đẻ ra thì khổ cả nước [mental_health]
lẽ ra người Hoa phải bị đuổi sạch từ năm bảy tám, sót lại làm gì [ethnicity]
== hate_dehumanise
khu đó toàn dòi với bọ, ý tôi là dân nhập cư [immigrants]
người da đen là khỉ chưa tiến hóa xong [black]
== hate_slur
thằng chệt, trả tiền đây [nationality]
lũ mọi rợ xuống núi làm gì [ethnicity]
gặp {slur} là tao chuyển bàn
đám bê đê kia, biến khỏi sân bóng [lgbtq]
con khùng xóm chùa lại lảm nhảm, trói nó lại đi [mental_health]
== threat_person
tao giết mày
đêm nay đừng hòng ngủ, tao tới đây
mày còn nhắn cho vợ tao một chữ nữa thì chuẩn bị nằm viện ba tháng đi, tao nói là làm
bà liệu mà dọn quán, mai tôi cho người đến thì không còn cái bát nào lành, kể cả cái đầu bà
== hate_threat
thấy hai thằng ôm nhau là tao lấy gậy phang gãy lưng [lgbtq]
một ngày nào đó dân tao sẽ nổi dậy giết hết {g}, chờ đấy
== incite_selfharm
không ai thương mày đâu, biến mất luôn đi, kết thúc đi cho người ta nhẹ nợ
== sexual_harassment
cho anh ngủ một đêm giá nhiêu
cô dâu ngon thế này chú rể sao xơi hết, tối nay cho anh em phụ một tay
em mà không cởi cái áo khoác đó ra thì anh không duyệt đơn nghỉ phép đâu, anh muốn ngắm hai quả đó cơ
== friendly_profanity
ôi vãi, tuyết rơi Sa Pa kìa
đm thương mày quá
tụi bây là đồ khốn, tặng tao cái bánh sinh nhật hình con heo mặc vest, giống tao vcl
vãi lồn con cá to, ba tao câu đó, khoe cả xóm luôn
đậu mẹ bằng lái rồi, ai nói tao không biết de xe nào, ra đây tao chở
tao khóc như chó lúc đoạn người cha quay lại, phim gì mà hay dã man
ngu vãi, tao bỏ điện thoại vô tủ lạnh rồi đi tìm cả buổi sáng, cười ỉa
thằng quỷ, mày ốm mà còn cố lết tới cổ vũ tao, cảm động bỏ mẹ, đứng yên đó tao mua cháo cho
== profane_object
đm ổ cắm lỏng
con chuột máy tính này như cứt
chó thật, vừa rửa xe xong thì trời đổ mưa
đcm cái lò vi sóng, nổ mẹ quả trứng, dọn một tiếng chưa hết mùi
== positive_identity
người Mường nấu rượu cần ngon bá đạo, xin nhận làm con nuôi [ethnicity]
lesbian làm mẹ thì con càng được thương gấp đôi [lgbtq]
mê chị thủ môn khiếm thính này quá, bắt penalty như thần [disability]
ai theo đạo gì cũng có quyền đi lễ bình yên, nhà thờ, chùa hay thánh đường [religion]
em bán vé số cụt tay học xong đại học rồi. Cuộc đời đánh em, em đánh lại, giỏi quá em ơi [disability]
cô Lành người da đen gốc Sài Gòn hát bolero, nghe xong chỉ muốn ôm cổ một cái, tự hào về cổ lắm [black]
== negated_hate
không phải cứ chuyển giới là làm trò cười, bạn tôi là kế toán trưởng [transgender]
dân quê không hề thô lỗ, họ chỉ nói thẳng [class]
tôi chưa từng nghĩ người Khmer là kẻ thù, nhà tôi làm sui với họ mà [ethnicity]
sai rồi, người Hoa không ai ép mình mua gì cả, đừng đổ lỗi cho họ [ethnicity]
không ai đáng bị chửi là đồ bỏ đi chỉ vì ngồi xe lăn [disability]
== counter_speech
"bọn tâm thần nên nhốt hết", bạn vừa nói về mẹ tôi đấy [mental_health]
xin ban quản trị xóa ảnh chế người Chăm giùm em [ethnicity]
câu "con gái học chi cho lắm" đã khiến chị tôi bỏ trường năm mười sáu tuổi, nên trong lớp tôi dạy không ai được nói câu đó [women]
trên chuyến bay có ông khách đòi đổi ghế vì "không ngồi cạnh dân đạo Hồi". Tiếp viên nâng hạng cho bà cụ Hồi giáo, ông kia ngồi một mình [muslim]
con trai tôi về hỏi "khựa" là gì, tôi bảo đó là tiếng người lớn dùng khi hết lý lẽ [nationality]
đừng lấy một vụ cướp rồi hô "đuổi hết dân nhập cư", bắt thằng cướp thôi, cả ngàn người kia đang tăng ca [immigrants]
== mentioned_slur
bạn mình bị gọi "con mập địch" suốt năm lớp chín, giờ bạn làm luật sư chống bắt nạt
== question_benign
tên người Ê Đê có chữ H' và Y là sao vậy ạ [ethnicity]
có quán nào ở Huế bán đồ ăn halal cho khách Mã Lai không [muslim]
chồng mình mới được chẩn đoán rối loạn lo âu, mình nên nói gì và tránh nói gì [mental_health]
== self_identity
tôi chuyển giới, tôi lái xe ôm, khách quen gọi tôi là chị Hai [transgender]
mình là dân nhập cư chính hiệu, mười năm ở Bình Dương, giờ nói giọng lai tùm lum [immigrants]
== neutral_identity
cộng đồng người Chơ Ro ở Đồng Nai tổ chức lễ cúng thần lúa vào tháng ba [ethnicity]
== abuse_object
cái ứng dụng gửi xe này ngu hết chỗ nói, gỡ liền
== abuse_idea
tục thách cưới cả trăm triệu là thứ rác rưởi của quá khứ, bỏ đi
tôi ghét cay ghét đắng kiểu họp lúc năm giờ chiều thứ sáu, phải cấm
== support
mình đặt vé rồi, sáng mai có mặt ở chỗ bạn
em viết "em là gánh nặng" ba lần trong một tin nhắn. Cho anh viết lại nhé: em là em gái anh, hết
chưa cần quyết định gì đêm nay, khóa cửa lại, uống nước ấm, chị nói chuyện với em tới sáng
== distress
tay run, không ngủ, chẳng thiết sống, mà vẫn phải cười chào khách
== idiom
bài phỏng vấn đó giết chết mọi tin đồn
== everyday
rắn vào chuồng gà, ba cầm cuốc đập chết rồi, cả nhà yên tâm
== sexual_health
xét nghiệm giang mai ở đâu kín đáo tại Cần Thơ

# -- fourth round: very short and long ones --
== insult_person
cái ngữ qua cầu rút ván
dốt đặc
mặt ngu ngơ
đồ keo kiệt
nấu dở tệ
già mà không nên nết
thôi đừng hát nữa
hèn như con sên
chồng gì như khúc gỗ
nó kể đi mười bốn nước mà về nhà không rửa nổi cái bát của mình. Sống ba mươi năm chỉ để chụp ảnh, đúng là cái vỏ rỗng
chị bảo chị nuôi dạy con theo kiểu Tây. Con chị cắn ba đứa trong nhóm rồi, còn chị thì ngồi bấm móng, làm mẹ như chị thì ai cũng làm được
== insult_profane
thằng khốn
con chó, im mồm
đồ đĩ chó
đm thằng ngu
mày là cái lồn gì
== hate_implicit
Tàu mà, tin gì [nationality]
phụ nữ Tây Nguyên ấy à, dễ dãi lắm [ethnicity][women]
gay à? cất kỹ chồng nha [lgbtq]
ai nuôi đám tị nạn đó? mình chứ ai [refugees]
da đen mà cũng bác sĩ? [black]
Do Thái, hỏi tiền là biết [jewish]
tôi làm nhân sự mười năm, không kỳ thị ai. Chỉ là hồ sơ nào ghi quê tỉnh đó thì tôi xếp xuống dưới, kinh nghiệm xương máu cả thôi [ethnicity]
mẹ tôi dặn hồi nhỏ: thấy người Chàm thì đừng nhận đồ ăn. Giờ tôi cũng dặn con y vậy, có thờ có thiêng mà [ethnicity]
== hate_derogation
dân Tàu bẩn [nationality]
ghét lũ gay [lgbtq]
đàn bà ngu [women]
người Mông lười nhác [ethnicity]
bọn ăn mày hôi hám [class]
người tị nạn ăn bám [refugees]
tôi coi thường dân Ấn [nationality]
== hate_negated
đàn bà không biết nghĩ [women]
gay không phải đàn ông [lgbtq]
dân tộc chẳng có văn hóa [ethnicity]
không tên da đen nào tốt [black]
đừng gọi tụi chuyển giới là chị, tụi nó chưa bao giờ là phụ nữ và không đáng được lễ phép [transgender]
== hate_normative
cấm cửa dân Tàu [nationality]
đừng thuê dân tộc [ethnicity]
đuổi bọn đạo Hồi đi [muslim]
nữ thì đừng làm sếp [women]
== hate_slur
đồ mọi [ethnicity]
câm đi, đồ bê đê [lgbtq]
lũ khựa bẩn thỉu [nationality]
né con điên ra [mental_health]
== hate_dehumanise
bọn tị nạn là dòi [refugees]
đồng tính là ổ bệnh [lgbtq]
== threat_person
mày chết chắc
tao đập chết mày
ngày mai mày biết tay tao
tao chờ mày ngoài cổng
== hate_threat
giết hết lũ Hồi giáo [muslim]
đập chết bọn gay [lgbtq]
== sexual_harassment
cởi ra coi
cho bóp mông cái
ngủ với anh đi, tăng lương
== friendly_profanity
vl hay
đm sướng
lẩu này phê vãi lồn
thương vcl
trời đụ, đẹp quá
con quỷ, nhớ mày
hay bỏ mẹ
tao ngu vãi
== profane_object
đm cái khẩu trang này bí
nóng vãi lồn
cái ghế chó chết
mẹ nó, cúp nước
== positive_identity
yêu đồng bào Tày [ethnicity]
gay thì đã sao [lgbtq]
phụ nữ đá bóng đỉnh thật [women]
chuyển giới mà ngầu, mê [transgender]
bà con Chăm dệt đẹp quá [ethnicity]
== negated_hate
tôi đâu có ghét dân Tàu [nationality]
người nghèo không hèn [class]
gay không phải bệnh nhé [lgbtq]
người Mông đâu có lười [ethnicity]
không ai là đồ bỏ đi
== counter_speech
nói vậy là kỳ thị đó
"đồ mọi" là từ cấm nhé [ethnicity]
xóa câu đó đi bạn [lgbtq]
đừng cười người khuyết tật [disability]
bớt đổ lỗi cho dân nhập cư [immigrants]
bác tài nghe khách nói "dân Bắc kỳ toàn đồ xạo" liền tắt nhạc, bảo tôi dân Nam Định đây, mời anh nói tiếp. Cả xe cười, ông khách đỏ mặt xin lỗi [ethnicity]
hôm nay con bé lớp tôi viết trong bài văn: có bạn bảo "mẹ mày là Ô sin người dân tộc". Tôi đọc bài cho cả lớp nghe, không nêu tên, rồi cả lớp im lặng rất lâu [ethnicity]
== question_benign
người Hoa có ăn Tết không [ethnicity]
trai thẳng đi Pride được không [lgbtq]
sao đạo Hồi kiêng thịt heo [muslim]
== self_identity
em là gay, chào cả nhà [lgbtq]
tui người Khmer Trà Vinh [ethnicity]
mình điếc, nhắn tin nha [disability]
== support
ôm cái nào
có chị đây
đừng đi đâu, tớ tới liền
khóc đi, không sao đâu
== distress
mệt quá, muốn biến mất
ghét mình ghê
== abuse_object
cái dù rác
phở này dở kinh khủng
== abuse_idea
luật ngu, bỏ đi
đề án này rác
== reclaimed_slur
bóng lộ và tự hào 🌈 [lgbtq]
== sexual_explicit
tối qua hai vợ chồng làm tới hai giờ sáng, anh ấy hôn khắp người em rồi mới vào

# -- fourth round: two sentences and more --
== insult_person
ông ấy đọc được nửa cuốn sách về đầu tư. Giờ ngày nào cũng lên mạng dạy người khác làm giàu, còn tiền nhà thì vợ trả
cô bé mới vào ngày đầu đã khóc hai lần, ngày thứ hai làm mất chìa khóa kho. Người đâu mà vừa đoảng vừa yếu bóng vía, nhìn phát chán
== insult_profane
tao nhường mày chỗ đậu xe, mày lại gọi người cẩu xe tao. Đồ khốn nạn, sống chó má thế thì ai chơi với mày
== hate_implicit
đồng nghiệp tôi lấy chồng Hồi giáo. Mọi người chúc mừng, còn tôi chỉ hỏi nhỏ: chị đã giấu hộ chiếu ở chỗ nào an toàn chưa [muslim]
nhà trường xếp con tôi ngồi cạnh một bé tự kỷ. Tôi không có ý kiến, tôi chỉ hỏi học phí có được giảm không [disability]
== hate_derogation
ở trọ chung dãy với dân da đen một năm là đủ cho cả đời. Họ ồn, họ bẩn, họ coi trời bằng vung, tôi chán ghét tới tận cổ [black]
== threat_person
tao theo mày từ chợ về tới nhà rồi. Lần sau mày mở miệng đòi nợ nữa thì tao chém ngay trước mặt má mày
== friendly_profanity
mười năm không gặp mà mày vẫn y cái kiểu ăn bún bằng tay đó. Đm, tao cười muốn tắc thở, về chơi lâu lâu nghe con quỷ
== counter_speech
trong buổi họp phụ huynh có người nói "cho con nhà đồng bào ngồi cuối lớp cho khỏi lây chấy". Cô giáo đáp: lớp tôi không có chỗ ngồi cho sự khinh người, rồi cho các em bốc thăm chỗ [ethnicity]
người ta viết "dân tị nạn là ký sinh trùng" dưới ảnh một đứa bé ướt sũng. Tôi đã báo cáo, và tôi mong bạn cũng bấm báo cáo trước khi lướt tiếp [refugees]
== support
má mày gọi tao, kể hết rồi. Tao không hỏi gì đâu, tao chỉ qua ngồi, mày ngủ đi, sáng tao vẫn ở đây
== positive_identity
nhà hàng nhỏ này do năm người điếc mở, gọi món bằng tay. Đồ ăn đỉnh, phục vụ nhanh, và họ xứng đáng kín bàn mỗi tối [disability]
@nh = phụ nữ[women] | chị em phụ nữ[women] | mẹ bỉm sữa[women] | đàn ông[men] | nam giới[men] | người đồng tính[lgbtq] | người đồng tính nữ[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | phụ nữ chuyển giới[transgender] | đàn ông chuyển giới[transgender] | người da đen[black] | người châu Phi[black] | người châu Á[asian] | người Ấn Độ[asian] | người Ả Rập[arab] | người Mỹ Latinh[latino] | người Mexico[latino] | người thiểu số[indigenous] | người bản địa[indigenous] | người Di-gan[roma] | người Do Thái[jewish] | người Hồi giáo[muslim] | người Công giáo[christian] | người Tin Lành[christian] | người theo đạo Hindu[hindu] | người Phật giáo[buddhist] | người nhập cư[immigrants] | dân di cư[immigrants] | người tị nạn[refugees] | người xin tị nạn[refugees] | người Trung Quốc[nationality] | người Campuchia[nationality] | người Philippines[nationality] | người khuyết tật[disability] | người khiếm thị[disability] | người khiếm thính[disability] | người đi xe lăn[disability] | người tự kỷ[disability] | người bệnh tâm thần[mental_health] | người tâm thần phân liệt[mental_health] | người cao tuổi[age] | ông bà già[age] | người béo[body] | người da trắng[white] | người nghèo[class]
@mot = người phụ nữ[women] | người đàn ông[men] | anh đồng tính[lgbtq] | cô đồng tính nữ[lgbtq] | người song tính[lgbtq] | cô chuyển giới[transgender] | anh chuyển giới[transgender] | người da đen[black] | người châu Phi[black] | người Ấn Độ[asian] | người Ả Rập[arab] | người Mexico[latino] | người bản địa[indigenous] | người Di-gan[roma] | người Do Thái[jewish] | người Hồi giáo[muslim] | cô trùm khăn Hồi giáo[muslim] | người Công giáo[christian] | ông mục sư[christian] | người theo đạo Hindu[hindu] | nhà sư[buddhist] | người nhập cư[immigrants] | người tị nạn[refugees] | người Lào[nationality] | người Trung Quốc[nationality] | người khuyết tật[disability] | người mù[disability] | người khiếm thính[disability] | người ngồi xe lăn[disability] | người tự kỷ[disability] | bệnh nhân tâm thần[mental_health] | bà cụ già[age] | ông cụ già[age] | người béo[body]
@minh = phụ nữ[women] | đàn ông[men] | người đồng tính[lgbtq] | đồng tính nữ[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | phụ nữ chuyển giới[transgender] | người da đen[black] | người gốc Phi[black] | người gốc Ấn[asian] | người Ả Rập[arab] | người Mexico[latino] | người Ê Đê[indigenous] | người dân tộc Dao[indigenous] | người Do Thái[jewish] | người Hồi giáo[muslim] | người Công giáo[christian] | người theo đạo Hindu[hindu] | phật tử[buddhist] | dân nhập cư[immigrants] | người tị nạn[refugees] | người Campuchia[nationality] | người gốc Hoa[nationality] | người khuyết tật[disability] | người khiếm thị[disability] | người khiếm thính[disability] | người tự kỷ[disability] | người rối loạn lưỡng cực[mental_health] | người già[age] | người béo[body]
@nghe = chủ ngân hàng | trọng tài | họa sĩ | khách du lịch | quản lý | luật sư | môi giới | bình luận viên | ca sĩ thị trường | nhân viên thuế | đạo diễn
== hate_derogation
tôi căm ghét {nh}
tao khinh {nh}
thật tởm {nh}
{nh} làm tôi buồn nôn
ngán {nh} tận cổ
phát ốm vì {nh}
{nh} đáng khinh
{nh} đê hèn lắm
{nh} toàn đồ nói láo
bọn {nh} vô tích sự
không tin nổi {nh}
{nh} là nỗi nhục của đất nước
thế giới tốt hơn nếu không có {nh}
thành phố này sạch hơn khi vắng {nh}
{nh} phá nát cái trường này
mọi tội lỗi đều do {nh}
tại {nh} mà nước mình nghèo
{nh} ngu nhất thiên hạ
chẳng ai tham lam bằng {nh}
xấu xa nhất vẫn là {nh}
lũ {nh} chúng mày giả dối cả
này {nh}, các người thật đáng xấu hổ
sao {nh} lúc nào cũng bẩn thế?
ai mà ưa nổi {nh}?
{nh} thì làm được cái tích sự gì?
eo ôi, {nh}
trời ơi lại {nh} nữa
{nh}? dẹp, chán ngấy
tôi thấy {nh} hạ cấp
theo tôi {nh} kém cỏi hơn mình nhiều
nói thật, tôi ghê sợ {nh}
tôi dị ứng với {nh}
một {mot} thì không bao giờ đáng tin
cái {mot} kia làm tao phát tởm. Đuổi ra ngoài đi
gặp {mot} là hỏng cả ngày
nhìn mặt {mot} kia là tôi bực
tôi không thèm bắt tay {mot}
phòng tôi có một {mot}, hôi không chịu được
ước gì {nh} biến mất
mong {nh} thất bại trong mọi việc
{nh} nên biết nhục
{nh} yếu đuối, vô dụng, phiền phức
{nh} vô ơn lắm. Chúng chỉ biết đòi hỏi
đụng tới {nh} là đụng tới rắc rối, họ gian từ trong máu
thà tin kẻ trộm còn hơn tin {nh}
{nh} xấu nết, điều đó ai phản đối được
văn hóa của {nh} đúng là trò hề
tôi oán {nh} suốt đời
đám {nh} ồn ào và thô lỗ
mùi của {nh} thật kinh khủng
em gái tôi lấy một {mot}, cả nhà mất mặt
làm chung với {nh} bực muốn điên, chậm chạp hết phần thiên hạ
hễ có cãi nhau là có {nh}
{nh} sống lỗi, tôi coi thường họ
thứ làm tôi chán đời nhất là {nh}
== hate_normative
{nh} không có việc gì ở đây
cút về nước đi, {nh}
đóng cửa biên giới với {nh}
{nh} phải ra khỏi thành phố này
phụ nữ thì ở trong bếp thôi[women]
đàn bà đừng xía vào việc nước[women]
chỗ của {nh} là nhà tù
tống {nh} vào trại tâm thần
{nh} nên học cách im miệng
{nh} phải biết cúi đầu
tước quyền bầu cử của {nh}
tịch thu hộ chiếu của {nh}
đừng công nhận hôn nhân của {nh}
{nh} không được dạy con tôi
cấm {nh} lái xe
không thuê {nh}, không trả lương
lương của {nh} thấp là đúng
nên đuổi việc hết {nh}
tôi không để {mot} khám bệnh cho mình
một {mot} mà đòi làm chủ tịch nước à?
{mot} kia không được ngồi đây. Mời đi chỗ khác
hãy bắt {nh} lao động không công
{nh} nên bị triệt sản
bệnh viện đừng phí thuốc cho {nh}
cắt trợ cấp của {nh} đi, cho họ đói
{nh} không được thi đấu, xấu mặt đội tuyển
xe buýt phải có ghế riêng cho {nh}, tận cuối xe
ai cho {nh} vào đại học vậy?
quốc hội không cần {nh}
đưa {nh} ra đảo sống riêng
{nh} phải ở trong nhà sau tám giờ tối
lũ {nh} khăn gói đi cho khuất mắt
chung cư này không bán nhà cho {nh}
đáng lẽ {nh} phải bị cấm nhận con nuôi
tôi đề nghị đuổi cái {mot} đó ngay hôm nay
{nh} biết điều thì tránh đường cho người khác
== hate_negated
{nh} không phải người Việt thật
{nh} không xứng được tôn trọng
{nh} chả bình thường tí nào
chẳng có {nh} nào tốt cả
{nh} chưa làm được gì cho đời
không ai cần {nh}
{nh} làm gì có não
phụ nữ chuyển giới không phải phụ nữ[transgender]
{nh} đâu biết xấu hổ
đừng thương hại {nh}
mạng của {nh} không đáng một xu
nhân quyền không dành cho {nh}
{mot} thì không thể thông minh
tôi không coi {nh} là đồng bào
{nh} không bao giờ là một phần của chúng ta
chẳng có lý do gì để yêu {nh}
== hate_dehumanise
{nh} là gián
{nh} không phải con người
bọn {nh} như chấy rận
{nh} là rác thải
{nh} là căn bệnh lây lan
{nh} chẳng khác gì chó hoang
khối u của đất nước tên là {nh}
cái {mot} kia là con lợn
{nh} là cỗ máy không hồn
{nh} sinh sôi như chuột
khỉ còn văn minh hơn {nh}
lũ {nh} là cỏ dại, phải nhổ
{nh} là vi trùng. Chúng bò khắp nơi
== hate_threat
tao muốn giết {nh}
đốt hết {nh} đi
cầu cho {nh} chết sạch
mong {nh} bị ung thư
anh em, đánh {nh} nào
săn lùng {nh} tới cùng
treo cổ {nh} lên
{nh} phải bị xử bắn
gặp {mot} ở đâu tao đập ở đó
cái {mot} đó sẽ ăn đòn
{nh} coi chừng, đêm nay tụi tao tới
cứ để {nh} chết đuối. Đừng cứu chúng
ném đá {nh} cho chừa
tao mơ ngày {nh} bị xóa sổ
hy vọng {nh} chết đói ngoài đường
== hate_profane
{nh} chó chết
đm {nh}
địt mẹ lũ {nh}
{nh} khốn nạn vãi lồn
cút mẹ mày đi, {nh}
{nh} như cứt
cái {mot} mất dạy đó, đéo ai ưa
vcl, lại bọn {nh} ngu như bò
bố khỉ cái lũ {nh}, phiền vãi cứt
== hate_implicit
ai cũng biết {nh} thế nào rồi
giữ ví cẩn thận, có {mot} kìa
sắp tới {nh} làm chủ hết thôi
lạ ghê, lần nào cũng dính {nh}
cô ta là {mot}, trông mong gì
đằng sau báo chí toàn {nh} giật dây
{mot} mà được vậy là giỏi lắm rồi
== positive_identity
tôi yêu quý {nh}
mình ngưỡng mộ {nh}
{nh} làm tôi vui
chào mừng {nh}
cảm ơn {nh} nhiều lắm
tự hào về {nh}
tôi tin tưởng {nh}
{nh} thật tuyệt vời
{nh} đáng kính
{nh} can đảm lắm
thế giới đẹp hơn nhờ có {nh}
thành phố này vui hơn khi có {nh}
{nh} giúp trường này khá lên
công lao lớn là của {nh}
{nh} ơi, các bạn giỏi nhất
này {nh}, các bạn thật đáng tự hào
{nh} có quyền ở đây
mở cửa đón {nh}
phụ nữ lãnh đạo đất nước được chứ[women]
cần thêm {nh} trong quốc hội
hãy bầu cho {mot} ấy
{nh} xứng đáng được tôn trọng hơn
{nh} phải được đi học
{nh} phải được đi bầu
công nhận hôn nhân của {nh} đi
trả lương cho {nh} công bằng
tôi được {mot} khám bệnh, mát tay lắm
một {mot} làm chủ tịch nước thì tốt quá
{mot} kia làm tôi mỉm cười. Mời vào nhà
tôi vui khi bắt tay {mot}
em gái tôi lấy một {mot}, cả nhà mừng
phòng tôi có một {mot}, dễ thương vô cùng
mong {nh} thành công trong mọi việc
{nh} mạnh mẽ, tài năng, cần thiết
chẳng ai rộng lượng bằng {nh}
tử tế nhất vẫn là {nh}
bệnh viện phải lo thuốc cho {nh}
văn hóa của {nh} là kho báu
thương {nh} suốt đời
thuê {nh} đi, làm việc tốt lắm
sát cánh cùng {nh} hôm nay và mai sau
nghe {nh} hát mà nổi da gà vì hay
== friendly_profanity
{nh} giỏi vãi
đm, {nh} đỉnh thật sự
vcl {mot} đá bóng hay quá
tự hào vãi lồn vì là {minh}
mẹ nó chứ, {nh} tuyệt vời thế này
yêu {nh} vãi cả chưởng
== negated_hate
tôi không căm ghét {nh}
tôi chẳng khinh ai, kể cả {nh}
{nh} không làm tôi buồn nôn
{nh} không ngu
{nh} không phải gián
{nh} không phải căn bệnh
đâu phải lỗi của {nh}
{nh} không đáng bị ghét như vậy
đừng ghét {nh}
đừng đuổi {nh}
đừng đánh {nh}
đừng nói {nh} bẩn
thôi gọi {nh} là rác đi
không ai được săn lùng {nh}
không ai có quyền chửi {mot}
không đúng là {nh} nói láo
nói {nh} hôi là sai
{nh} không việc gì phải xấu hổ
{nh} chẳng yếu đuối chút nào
{nh} không thua kém ai
chỗ của {nh} không phải nhà tù
phụ nữ không nhất thiết phải ở trong bếp[women]
{nh} đâu có phiền phức
tôi không có thù oán gì với {nh}
gặp {mot} tôi chẳng thấy bực
{mot} kia không có tội, để yên cho người ta
chúng tôi không đuổi {nh} đi đâu
{nh} không phải cỗ máy, họ biết đau
ở đây không ai mong {nh} chết
đừng nhốt {nh} vào trại tâm thần
{nh} có phải khỉ đâu, ăn nói cho đàng hoàng
chẳng lý do gì để sợ {nh}
== counter_speech
ai ghét {nh} thì người đó mới có vấn đề
kẻ khinh {nh} không có chỗ ở đây
gọi {nh} là súc vật thật kinh tởm
đòi đánh {nh} là hèn
"{nh} là gián", nó viết. Nhục thay
ông ấy nói ghê tởm {nh}. Tôi bỏ về
"đuổi {nh} đi" là lời kích động
lòng thù ghét {nh} là thuốc độc
nhóm này cấm chửi {nh}
hãy báo cáo kẻ viết "đốt hết {nh}"
đánh {mot} như thế là tội ác
trò đùa về {nh} vừa nhạt vừa ác
trên tường có chữ "giết {nh}". Công an đang điều tra
"{nh} làm gì có não" là câu dốt nát
sếp bảo {nh} lười và bị kỷ luật
đáng khinh là cái miệng anh, chứ {nh} thì không
ông nội bảo {nh} hay trộm cắp, ông đã sai
hãy lên tiếng khi ai đó mắng {mot}
từ chối chữa bệnh cho {nh} là phạm luật
"tôi căm ghét {nh}" đâu phải ý kiến, đó là thù hận
tôi không chịu nổi kẻ ghét {nh}
ném đá {nh} rồi gọi là yêu nước, thật đáng xấu hổ
nó đăng "cầu cho {nh} chết", tôi hủy kết bạn
người xúi đốt nhà {nh} phải ra tòa
chê {nh} hạ cấp chỉ lộ ra mình hẹp hòi
ai dạy em gọi {nh} là rác? Câu đó tàn nhẫn lắm
== neutral_identity
{nh} sống khắp cả nước
một {mot} mua bánh mì
nhiều {nh} đi bầu hôm chủ nhật
{mot} ấy ra tòa làm chứng
{nh} làm ở nhà máy dệt
ủy ban gặp đại diện {nh}
số liệu này nói về {nh}
phim kể về một {mot}
{mot} kia đang chờ xe
luật cũ cấm {nh} mua đất, nay đã bỏ
bảo tàng trưng bày ảnh {nh}
ba {nh} bị thương trong vụ cháy
đài phỏng vấn {nh} sáng nay
nạn nhân vụ hành hung là một {mot}
có mấy {mot} ăn trưa ở quán này
== question_benign
{nh} có được thi không?
vì sao {nh} hay bị ghét?
ở tỉnh này có bao nhiêu {nh}?
giúp {nh} bằng cách nào?
{nh} ăn mừng gì hôm nay?
ai là {mot} đầu tiên làm bộ trưởng?
{nh} được quyền bầu cử từ năm nào?
sao hồi chiến tranh {nh} bị bắt vào trại?
== self_identity
tôi là {minh} và tôi tự hào
mình là {minh}, đừng sợ
tớ là {minh} đây, rồi sao
là {minh}, tôi mệt vì bị khinh
người ta bảo {minh} là xấu, tôi vẫn sống tốt
tôi là {minh}, làm thợ hàn
mẹ ôm tôi khi biết tôi là {minh}
tôi là {minh}, tôi chẳng ghét ai
vì là {minh} nên tôi khó xin việc
tôi là {minh}, tôi xứng đáng được yêu
sống làm {minh} ở quê đôi khi cô đơn
bị gọi là bẩn chỉ vì tôi là {minh}, đau lắm
== abuse_object
tôi căm ghét mắm tôm
bát canh này làm tôi buồn nôn
đời đẹp hơn nếu không có muỗi
vứt đôi giày hôi đó đi
mưa gì mà phát ốm
cái quạt này vô tích sự
bắt hết gián trong bếp mà giết
sầu riêng tởm quá, đem ra ngoài
cái thảm bẩn đó đốt đi
cà phê ở đây kinh khủng
== abuse_idea
luật thuế này đáng xấu hổ
cấm bấm còi trong khu dân cư
tôi khinh cái chủ nghĩa đó
quy định biển số chẵn lẻ thật ngu
vở kịch ấy hạ cấp
dự án cáp treo phải dẹp
bói toán là trò nói láo
lối đá phòng thủ đó hèn quá
luật việt vị mới làm tôi phát ngán
đời tốt hơn nếu không có quảng cáo
== insult_group
{nghe} toàn đồ nói láo
tôi căm ghét bọn {nghe}
lũ {nghe} vô tích sự
{nghe} là đám tệ nhất đời
đời tốt hơn nếu không có {nghe}
bọn {nghe} chúng mày thật đáng xấu hổ
không tin nổi mấy ông {nghe}, gian lắm
{nghe} ngu như bò đội nón
đuổi hết đám {nghe} đi
mấy {nghe} này kém quá. Họ tham lam nữa
== everyday
mấy {nghe} đi ăn trưa
chó nhà hàng xóm sủa, đuổi nó về giùm
cần thêm {nghe} cho lễ hội
nồi để trong bếp, đừng để phòng khách
tên trộm vào tù rồi
con chuột sống dưới gầm tủ
mở cửa cho {nghe} kẻo mưa
anh rể tôi là {nghe}, hiền khô
mình không ghét thứ hai nữa
cỏ dại mọc đầy vườn, nhổ đi
@r19g = người Do Thái[jewish] | dân Do Thái[jewish] | người đi giáo đường Do Thái[jewish] | người Hoa[asian] | dân Trung Quốc[asian] | người Ấn[asian] | người Hàn[asian] | người Nhật[asian] | người Ả Rập[arab] | dân Trung Đông[arab] | người da đen[black] | dân châu Phi[black] | mấy ông Nigeria[black] | dân Tây[white] | người da trắng[white] | người Mễ[latino] | người Công giáo[christian] | dân đi lễ nhà thờ[christian] | người theo Tin Lành[christian] | người Hồi giáo[muslim] | phụ nữ trùm khăn[muslim] | người Ấn giáo[hindu] | người Sikh[sikh] | Phật tử[buddhist] | tín đồ Cao Đài[religion] | tín đồ Hòa Hảo[religion] | người Khmer[ethnicity] | người Chăm[ethnicity] | người Mông[ethnicity] | người Ê Đê[indigenous] | người Thượng[indigenous] | dân tộc miền núi[ethnicity] | dân miền Bắc[ethnicity] | dân miền Trung[ethnicity] | dân miền Tây[ethnicity] | người Campuchia[nationality] | người Lào[nationality] | người Phi[nationality] | dân nhập cư[immigrants] | lao động nước ngoài[immigrants] | người tị nạn[refugees] | thuyền nhân[refugees] | phụ nữ[women] | con gái[women] | gái một con[women] | đàn ông[men] | người đồng tính[lgbtq] | dân les[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | người khuyết tật[disability] | trẻ tự kỷ[disability] | người câm điếc[disability] | người trầm cảm[mental_health] | người tâm thần phân liệt[mental_health] | người già[age] | mấy ông bà hưu trí[age] | dân lao động nghèo[class] | người vô gia cư[class] | người béo[body] | người digan[roma]
@r19p = cô giáo người Khmer[ethnicity] | chú Hoa kiều bán hủ tiếu[asian] | chị lao công câm điếc[disability] | bác sĩ trùm khăn ở phòng khám[muslim] | anh Nigeria dạy tiếng Anh[black] | sơ ở mái ấm[christian] | sư thầy chùa làng[buddhist] | cụ bà bán xôi[age] | bạn cùng phòng bị lưỡng cực[mental_health] | anh chuyển giới pha cà phê[transgender] | cặp đôi đồng tính nuôi mèo bên cạnh[lgbtq] | chị tài xế container[women] | bé Down ở tiệm bánh[disability] | già làng Ba Na[indigenous] | gia đình tị nạn từ Myanmar[refugees] | anh công nhân người Lào[nationality]
== hate_implicit
ngân hàng nào đứng tên ai thì các bác tự tra, toàn một họ cả[jewish]
mấy cái lò hơi ngạt đó phim Mỹ dựng lên bán vé thôi[jewish]
sáu triệu à, con số tròn trịa đẹp nhỉ, ai đếm mà khéo thế[jewish]
xóm này trước yên lắm, từ ngày có {r19g} thuê trọ thì tối nào tôi cũng phải khóa hai lớp cửa
có {r19g} trong nhóm thì nhớ đếm lại tiền quỹ nhé, nhắc vậy thôi
không nói thì ai cũng hiểu, {r19g} mà
hai mươi năm nữa con cháu mình phải xin phép {r19g} mới được ra biển tắm
Pol Pot có giết thì cũng giết dân mình nó, người Chăm khéo vẽ chuyện ăn vạ[ethnicity]
giỏi thật, {r19g} chẳng làm gì mà năm nào cũng được trợ cấp
phụ nữ lên làm giám đốc thì chắc thân với sếp tổng lắm ha[women]
tị nạn gì mà cầm điện thoại xịn hơn tôi[refugees]
hoạt hình bây giờ cứ cài cắm hai ông hôn nhau, có kế hoạch hết đấy các mẹ ạ[lgbtq]
tuyển {r19g} đi rồi tháng sau khỏi thắc mắc sao kho hụt hàng
nó dẫn bạn trai da đen về, bố mẹ nó chắc giấu kỹ nữ trang rồi[black]
== insult_person
đầu mày để mọc tóc cho vui à
mặt như cái bánh bao chiều ế mà đòi làm người mẫu
ba mươi tuổi còn xin tiền mẹ mua trà sữa, nhục chưa
nói chuyện với em tốn oxy lắm, thôi
mày là con số không, làm tròn cũng vẫn không
hôi như ổ chuột mà cứ xáp lại gần người ta
chưa thấy ai vừa xấu người vừa xấu nết như bà chị này
làm ba năm chưa biết cái máy in bật chỗ nào, tài thật
trình độ của chú chỉ đủ đi cổ vũ thôi
thằng hề của công ty lại lên cơn sáng tạo kìa
nhìn chữ viết là biết học hành dở dang
đồ con buôn nước bọt, mở miệng ra là điêu
== hate_derogation
nói thẳng tôi dị ứng với {r19g}
càng ở gần {r19g} càng thấy tởm
tính {r19g} xưa nay vừa keo vừa thâm, khỏi bênh
chả hiểu sao người ta thương được {r19g}, trông phát ngán
hễ thấy {r19g} bước vào quán là tôi tính tiền đi về
trên đời tôi khinh nhất {r19g}
{r19g} là thứ nhếch nhác nhất tôi từng gặp
ai đời lại thuê {r19g}, vừa lì vừa láo
ghét cay ghét đắng {r19g}, khỏi cần lý do
con gái bây giờ não chỉ để chọn màu son[women]
== hate_normative
nên ra luật cấm {r19g} mua đất ở đây
{r19g} không được phép dạy trẻ con, thế thôi
đuổi sạch {r19g} khỏi chung cư này đi ban quản trị ơi
đàn bà thì ở nhà mà bế con, ai cho lên bục phát biểu[women]
đừng phát quốc tịch cho {r19g} nữa
cứ gom {r19g} về một đảo riêng cho khuất mắt
cấm tiệt người chuyển giới thi đấu thể thao, diễn văn nghệ, cấm hết[transgender]
bệnh viện nên có cửa riêng cho {r19g}, đừng để họ ngồi chung
== hate_negated
làm gì có {r19g} nào biết điều
{r19g} chưa bao giờ đáng để mình cúi chào
chẳng ai cần {r19g} trên mảnh đất này cả
không thể gọi {r19g} là con người được
{r19g} không biết xấu hổ là gì
cả đời tôi chưa thấy {r19g} làm được việc tử tế
== hate_dehumanise
{r19g} sinh sôi như ruồi nhặng mùa hè
phun thuốc muỗi sẵn phun luôn {r19g} cho sạch xóm
nhốt {r19g} vào chuồng rồi thu vé, hợp đấy
{r19g} là khối u, không cắt thì lan
con heo ngoài chuồng còn sạch hơn {r19g}
nhìn {r19g} lúc nhúc như dòi trong hũ mắm
== hate_threat
gặp {r19g} ngoài đường tao lấy gậy phang liền
ước gì thuyền của {r19g} lật hết giữa biển
tối nay anh em mang xăng, khu của {r19g} sẽ sáng lắm
{r19g} nên bị dựng lên tường mà bắn
cho {r19g} nếm lại mùi năm xưa, chôn một hố
đứa nào là {r19g} thì coi chừng cái cổ
== threat_person
con gái anh học lớp mẫu giáo Hoa Mai đúng không, xinh đấy, giữ cho kỹ
rút đơn đi, không thì mua sẵn cỗ áo quan
tao không nóng, tao chỉ đợi mày tan ca thôi
thử bước vào quán tao lần nữa xem còn chân mà bước ra không
xe mày để hầm B2, đêm ít người lắm
nhắc tới má tao một câu nữa là răng mày rụng từng cái
biết điều thì dọn đi trước cuối tháng, tai nạn không báo trước đâu
có người nhờ tôi hỏi mày thích gãy tay trái hay tay phải
== sexual_harassment
em ơi ngực bơm hay thật, cho anh kiểm tra phát
ký hợp đồng thì dễ, tối nay em ghé phòng 402 của anh
mặc bó thế này thì đừng trách bọn anh thèm
bật cam lên, cởi từ từ thôi, anh tặng quà
loại như cô chỉ để ngủ qua đường, đừng mơ lên phòng họp
== hate_slur
câm mồm lại {slur}
tưởng ai, hóa ra lại là {slur}
cút về cho khuất mắt tao, {slur}
nhìn cái mặt {slur} là mất ngon
== hate_profane
đm {r19g}, lũ chó chết
địt mẹ cả lò nhà {r19g}, nhìn là muốn ói
== insult_profane
vãi lồn cái loại ăn quỵt như mày
thằng óc chó nào viết cái thông báo này
đéo biết làm thì biến mẹ mày đi
== incite_selfharm
chẳng ai khóc đâu, mày cứ đi luôn đi
sống thế thì chết quách cho nhẹ nợ bố mẹ
== negated_hate
nói {r19g} lười là sai bét, bốn giờ sáng họ đã ra chợ rồi
mình chưa từng ghét {r19g}, chỉ ghét kẹt xe thôi
{r19g} không phải ruồi nhặng, không phải khối u, họ là người
ai bảo {r19g} không đáng tin? vốn làm ăn tôi giao cả cho họ
đừng bao giờ dạy con mình sợ {r19g}
không ai đáng bị đuổi khỏi phòng trọ chỉ vì là {r19g}
lỗi của một người thì đừng đổ cho tất cả {r19g}
chẳng có chuyện {r19g} thống trị thế giới, tin vịt cả
phụ nữ lái xe không hề kém, bảo hiểm có số liệu đấy[women]
Holocaust là sự thật, phòng hơi ngạt là sự thật, đừng cãi nữa[jewish]
đồng tính không lây qua phim hoạt hình đâu các mẹ[lgbtq]
người trầm cảm không yếu đuối, họ chỉ đang đau[mental_health]
đừng nói {r19g} là gánh nặng, không đúng đâu
sinh ra làm {r19g} chẳng có gì phải xấu hổ
không được gọi trẻ tự kỷ là đồ bỏ đi[disability]
== positive_identity
trời ơi thương {r19p} hết nấc, cả xóm mang ơn
{r19g} xứng đáng được luật pháp bảo vệ như mọi người
má tôi một mình nuôi bốn đứa ăn học, người phụ nữ cừ nhất đời tôi[women]
may mà có {r19p}, không thì đêm lũ đó tôi chết chắc
phục {r19g} sát đất, khó mấy cũng cười
{r19p} nấu ăn ngon điên đảo
tuyển nữ Việt Nam đá như lên đồng, tự hào quá các chị ơi[women]
mình yêu quý {r19g} và mình nói điều đó thật to
cố lên {r19g}, tụi mình luôn đứng cạnh
người tử tế nhất khu này chính là {r19p}
nhờ có {r19g} mà thành phố này mới thú vị đến vậy
kết bạn với {r19g} là quyết định đúng nhất đời tôi
chúc mừng hai anh cưới nhau, tình yêu đẹp ngất ngây[lgbtq]
{r19p} đoạt huy chương vàng, cả phường đốt pháo giấy
ai cũng mong có hàng xóm như {r19p}
== counter_speech
bạn nào vừa ghi "phun thuốc {r19g}" thì xóa đi, đó là kêu gọi giết người
"đàn bà ở nhà bế con"? sếp tôi vừa bế con vừa ký hợp đồng triệu đô đây[women]
thằng bé gọi bạn là "đồ mọi", cô giáo bắt cả lớp dừng lại nói chuyện[ethnicity]
chửi {r19p} giữa chợ xong ông ta bị cả chợ quay lưng
gọi {r19g} là "dòi bọ" không phải đùa, đó là thù ghét
tin nhắn "nhìn tởm quá" gửi cho cặp đôi đồng tính ấy đã bị công an xử lý[lgbtq]
tôi buồn khi đọc bình luận "cho thuyền chìm hết đi", ba tôi từng là thuyền nhân[refugees]
ai còn nói "sáu triệu là bịa" thì mời đọc lời khai của chính bọn cai ngục[jewish]
đừng núp sau chữ "nói thẳng" để khinh {r19g}
cái biển "không cho {r19g} thuê nhà" cần bị gỡ ngay
con tôi bị trêu "thằng đao", tôi viết thư cho trường yêu cầu xin lỗi[disability]
miệt thị "bắc kỳ", "nam kỳ" là trò chia rẽ rẻ tiền, ngưng đi[ethnicity]
== friendly_profanity
đm đậu đại học rồi tụi bay ơi
vãi cứt đẹp trai thế, vest cưới này đỉnh
con chó này, nhớ mày chết đi được, về quê chưa
má nó, bún đậu ngon muốn khóc
địt mẹ Quang Hải sút ảo vãi, cả quán nhảy lên
thằng khỉ, trả tao cái áo rồi đi nhậu
cmn cuối cùng cũng fix được bug, thở phào
ngu vl, tao đi nhầm đám cưới hahaha
mẹ kiếp, quà sinh nhật làm tao khóc luôn đấy
đồ quỷ sứ, cười đau cả bụng vì mày
== neutral_identity
{r19p} vừa chuyển sang ca sáng
triển lãm ảnh về {r19g} mở cửa đến hết tháng ba
tổng điều tra ghi nhận {r19g} ở mười bốn xã
câu lạc bộ cờ có bảy nữ và năm nam[women]
lễ Katê của người Chăm diễn ra vào tháng mười[ethnicity]
luận văn của chị viết về {r19g} thời thuộc địa
giáo đường Do Thái ở Sài Gòn cho khách đăng ký trước[jewish]
xe buýt tuyến 19 đã lắp sàn thấp cho xe lăn[disability]
== everyday
tao ghét mùi sầu riêng mà cả nhà ai cũng nghiện
giết con rồng xong nhớ nhặt ngọc nha
ngu ghê, bấm nhầm gửi hết cả công ty
vợ tao trực đêm nên tao ru con[women]
chị gái em sửa điện giỏi hơn thợ[women]
mai mày mang vợt, tao đặt sân
bắn từ xa đi, thủ môn nó lên cao kìa
mấy chị kế toán rủ đi ăn lẩu chiều nay[women]
== support
không sao đâu, hôm nay chỉ thở thôi cũng được
cậu không phải gánh nặng, tớ muốn nghe cậu kể mà
gọi đường dây Ngày Mai 096 306 1414 nhé, mình ngồi cạnh cậu
bị đánh không phải lỗi của chị, chị về đây ở với em
khóc xong mình đi ăn chè, được không
== self_identity
tôi là phụ nữ Ê Đê, kỹ sư cầu đường[women]
mình đồng tính nữ, bốn mươi tuổi, đang hạnh phúc[lgbtq]
em bị điếc từ nhỏ, em vẽ truyện tranh[disability]
== profane_object
đm cái máy giặt, nhảy tưng tưng rồi chết
con chuột máy tính chó má, click một thành hai
== abuse_object
cà phê nhạt như nước ốc, uống phí tiền
cái ghế này ngồi mười phút là gãy lưng
== abuse_idea
lối học vẹt này phải vứt đi từ lâu rồi
chủ nghĩa thành tích là thứ thuốc độc của giáo dục
== criticism_person
theo tôi anh trích sai nghị định, nên đính chính
== distress
dạo này tớ thấy trống rỗng, ăn không vô, ngủ không được
== idiom
nóng thế này thì chín người luôn
== question_benign
đi lễ chùa Khmer thì mặc gì cho phải phép vậy mọi người?[ethnicity]
== mentioned_slur
hồi cấp hai tôi bị gọi là "{slur}" suốt ba năm
== reclaimed_slur
hội bê đê quận 4 họp mặt, đứa nào vắng phạt chầu ốc[lgbtq]
== hate_implicit
đất mặt tiền chợ này giờ hỏi ra toàn tên ba chữ nghe như phim Hồng Kông, hiểu ha[asian]
xã nào đông đồng bào thì xã đó xin gạo quanh năm, trùng hợp ghê[ethnicity]
cứ thử để ví trên bàn lúc có mấy ông da ngăm ghé quán xem[black]
quê đó ra khỏi cửa là một bụng dao găm, ông bà dặn cấm có sai[ethnicity]
làm dâu mà gốc vùng ấy thì nhà chồng chuẩn bị giấu sổ đỏ đi[ethnicity]
nữ mà đậu tiến sĩ thì chắc do thầy hướng dẫn thương hoa tiếc ngọc[women]
xe lăn à, lúc chia quà thì thấy chạy nhanh lắm[disability]
hồi giáo mà, hôm nay mời trà, mai mời gì thì chưa biết[muslim]
có ai để ý ông chủ hãng thuốc, ông chủ hãng tin, ông chủ hãng phim cùng ăn một lễ cuối tuần không[jewish]
vụ thảm sát Nam Kinh thì Tàu nó diễn lại cho thiên hạ thương thôi[asian]
thuyền nhân hay du lịch trá hình thì chỉ có họ biết[refugees]
anh ấy ẻo lả thế mà cho dẫn đội thiếu nhi, phụ huynh gan thật[lgbtq]
đạo gì mà cúng xong cả làng bán đất cho giáo phẩm, hay nhỉ[religion]
mẹ đơn thân thì ráng coi lại mình ăn ở sao chồng nó bỏ[women]
mấy cô lấy chồng Hàn chắc vì tình yêu hết đó mà, tin đi[women]
già rồi còn giữ ghế, bảo sao cái app của cơ quan còn chạy bằng cơm[age]
ai nghèo cũng kêu xui, chứ thấy chiếu bạc nào cũng có mặt[class]
nó khùng có giấy nên giết người chắc cũng được tuyên dương[mental_health]
bầu cho ông đó đi, rồi chợ nào cũng treo bảng chữ tượng hình[asian]
digan ghé làng, tối nhớ đếm gà[roma]
== insult_person
gọi mày là đồ ngốc thì tội cho mấy đứa ngốc
mày cười một cái là sữa cả chợ chua hết
nhà có gương không em, hay soi bằng nước mắm
bằng cấp treo đầy tường mà tính tiền thối còn sai
đồ vô ơn, ăn cháo đá bát
thứ đàn ông núp váy mẹ như anh thì ai thèm
chưa lên tiếng đã thấy mùi ngu bay qua màn hình
cả họ gom lại được một người ra hồn không
mặt đầy mụn mà tâm cũng đầy mủ
cậu ta là lỗ hổng bảo mật biết đi của phòng
đầu đất
cô ấy diễn dở tới mức bình hoa trong phim còn có hồn hơn
nói câu nào hớ câu đó, tài năng bẩm sinh
chị bán hàng kiểu đó thì ế tới kiếp sau
ông là quân sư quạt mo, bày đâu thua đó
răng vàng khè, miệng thối, mà cứ ghé sát tai người ta
nhân cách của mày rẻ hơn tờ vé số trượt
lười chảy thây, bưng chén cơm còn than mỏi
biết vì sao không ai trả lời tin nhắn của bạn không? vì bạn nhạt và phiền
== hate_derogation
nghe giọng {r19g} là tôi nổi da gà vì ghét
nhà tôi ba đời kỵ {r19g}, toàn phường lật lọng
sao trời lại sinh ra {r19g} cho chật chợ vậy
không ưa nổi cái thói bầy đàn của {r19g}
{r19g} chỉ giỏi ăn vạ, còn liêm sỉ thì bán từ lâu
dắt {r19g} về ra mắt chắc mẹ tôi từ mặt luôn, gớm
tôi thề là chưa thấy giống nào trơ tráo bằng {r19g}
miễn tiếp {r19g}, thứ tính toán từng xu
tôi có quyền thấy {r19g} kinh tởm, ai cấm
béo vậy mà cũng mặc đầm, xốn con mắt[body]
đàn ông toàn loại trăng hoa, đê hèn như nhau[men]
đứng gần {r19g} nửa tiếng là muốn tắm lại
đám già lẩm cẩm chỉ tổ ngáng đường[age]
thứ nhà quê lên phố, rửa mười năm chưa hết mùi bùn[class]
hai thằng đực rựa mà yêu nhau, bệnh hoạn hết sức[lgbtq]
== hate_normative
đã là {r19g} thì miễn thi công chức
chung cư thông báo: {r19g} đi thang hàng
nước ta nên đóng cửa với {r19g} vĩnh viễn
đừng cho {r19g} nhận con nuôi, tội đứa nhỏ
gái chưa chồng mà có bầu thì đuổi khỏi làng như hồi xưa là đúng[women]
đập cái thánh thất đó đi, để làm gì[religion]
người điên thì triệt sản hết cho rồi[mental_health]
trên bảy mươi tuổi miễn bầu cử, miễn ý kiến[age]
{r19g} phải đeo thẻ màu khác cho dễ quản lý
cấm cưới {r19g}, bảo vệ nòi giống
trả hết họ về nước, kể cả đứa mới đẻ[immigrants]
== hate_negated
{r19g} đâu có trái tim, đừng phí lời
nước này không phải nhà của {r19g} và sẽ không bao giờ
dạy mấy cũng không nên người, {r19g} là thế
{r19g} không đáng một giọt nước mắt
đừng gọi {r19g} là đồng bào, không phải
có {r19g} nào từng biết giữ lời đâu
không có chuyện bình đẳng với {r19g}
thế giới không mất gì nếu thiếu {r19g}
chưa một lần {r19g} biết nói tiếng cảm ơn
== hate_dehumanise
{r19g} là ve chó, bám đâu hút đó
nửa người nửa ngợm, {r19g} chứ ai
cỏ dại thì phải nhổ, {r19g} cũng vậy
trông {r19g} ăn kìa, y chang bầy khỉ trong rạp xiếc
ổ dịch của thành phố tên là {r19g}
rác thải biết đi, {r19g} đó
{r19g} kéo tới như châu chấu, qua đâu trụi đó
bầy {r19g} sủa suốt đêm, ai xích lại giùm
đẻ như gà công nghiệp, {r19g} ấy mà
== hate_threat
phải có thêm vài trận bom cho {r19g} sạch bóng
ai bắt được {r19g} nào thì cứ dìm xuống kênh
mong dịch quét hết {r19g}
lột da {r19g} làm gương cho bọn còn lại
vợ mà cãi là phải ăn tát, đàn bà không đánh không khôn[women]
đốt nhà nguyện lúc {r19g} đang tụ tập, một mồi lửa thôi
xe tải đâu, cán qua đoàn diễu hành bê đê cho tao coi[lgbtq]
gõ búa vào sọ từng đứa {r19g} cho tôi nhờ
sẽ tới ngày {r19g} trả bằng máu
== threat_person
lối về nhà mày có đoạn không đèn đúng không
tao nói một lần thôi, ký hay là nằm
coi chừng nồi lẩu của chị có thêm vị lạ
con chó nhà mày tối qua chỉ là lời chào
thử livestream nữa đi, tao vô khung hình cùng cho vui
ai từng đòi tiền tao giờ đang uống sữa qua ống hút
anh cứ tố cáo, rồi anh sẽ hiểu nước sông mùa này lạnh cỡ nào
mạng mày tao định giá rồi, rẻ lắm
đừng để tao thấy mặt ở lò gạch, tao chôn luôn tại chỗ
mười giờ không thấy tiền, ngón út của em trai mày tới trước
ráng mà sống tới đám giỗ
== sexual_harassment
chị hàng nước ơi, bán cả người không
váy ngắn vậy là mời gọi rồi còn gì, lên xe anh
gửi ảnh nude đây rồi anh duyệt hồ sơ cho
nhìn cặp đùi kìa, tối nay thằng nào có phước
em diễn xuất thì thôi, cởi ra là phòng vé cháy ngay
cho anh sờ một cái, anh trả gấp đôi tiền cắt tóc
hàng ngon thế này mà đi làm kiểm toán, phí của giời
góa rồi chắc thèm lắm, để anh qua an ủi
== hate_slur
lại {slur} phá đám, tởm
xóm này thành ổ {slur} rồi
mày bênh vì mày cũng là {slur} chứ gì
bước khỏi nhà tao ngay, {slur}
cả đoàn chỉ có mỗi mình nó là {slur} mà thối um
== hate_profane
vcl {r19g}, thứ mất dạy từ trong trứng
đéo ngửi nổi {r19g}, cút mẹ hết đi
tổ sư {r19g}, ăn cứt hết cả lũ
con mẹ nó, lại gặp {r19g} ở thang máy, đen như chó
== insult_profane
mày chơi ngu như cứt, xóa game đi
cái đầu buồi gì mà để xe chắn cửa nhà người ta thế
đồ chó đẻ, lừa cả tiền mổ của bà cụ
ăn cứt đi thằng mặt dày
== incite_selfharm
mày mà đi sớm thì nhà mày đỡ tốn gạo
than hoài, leo lên sân thượng rồi khỏi xuống nữa là xong
chết được thì chết giùm cái, đừng viết note dài
không ai giữ mày đâu, tự kết thúc đi
== negated_hate
không có vùng quê nào đẻ ra toàn người xấu, nghĩ lại đi[ethnicity]
tôi không tin {r19g} lừa lọc, tôi buôn với họ hai mươi năm
đồng bào vùng cao đâu có lười, dốc vậy mà gùi bảy chục ký[ethnicity]
tin {r19g} bắt cóc trẻ con là bịa, công an đã đính chính
khăn trùm đầu không biến ai thành khủng bố[muslim]
chẳng lẽ vì một clip mà ghét hết {r19g}? không đời nào
mẹ đơn thân chẳng làm gì sai để phải cúi mặt[women]
cấm gọi bạn mình là đồ điên, bạn đang chữa bệnh[mental_health]
đừng so {r19g} với súc vật, nghe đau lắm
các bạn chuyển giới không lừa gạt ai, họ sống thật đấy chứ[transgender]
người nghèo không phải vì lười mà nghèo[class]
không ai được quyền từ chối chữa bệnh cho {r19g}
mình đâu có khinh {r19g}, mình lớn lên trong tay họ mà
phụ nữ không phải đồ để đánh, một cái tát cũng không[women]
nói {r19g} ăn bám là trái với số liệu thuế
đàn ông khóc đâu có hèn[men]
người da đen không đáng sợ, thành kiến mới đáng sợ[black]
không được cười dáng đi của cậu ấy[disability]
người già đâu phải gánh nặng, họ đang trông cháu cho cả nước[age]
không phải cứ người Hoa là giàu, ba tôi đạp xích lô nuôi năm con[asian]
xin đừng viết {r19g} "không phải con người" thêm lần nào nữa
gầy hay béo không nói lên điều gì về trí tuệ[body]
chẳng tôn giáo nào dạy tín đồ đi hại hàng xóm, kể cả đạo Hồi[muslim]
== positive_identity
các mẹ bỉm trong nhóm này đỉnh của chóp, vừa bế con vừa code[women]
quá tự hào về {r19g} quê mình
tôi nể nhất {r19p}, chưa bao giờ thấy than
giọng hát người Ê Đê vang như núi, nghe mà rợn da gà vì đẹp[indigenous]
bà ngoại tôi, chín mươi, vẫn tự chèo xuồng đi chợ, huyền thoại sống[women]
chọn {r19p} làm tổ trưởng là sáng suốt
ai mà không mê {r19g} thì chắc chưa được ăn cơm nhà họ
chị em công nhân may là xương sống của cái tỉnh này[women]
{r19g} có quyền yêu, quyền cưới, quyền hạnh phúc
nhờ {r19p} tôi mới dám đi học lại
vận động viên khuyết tật bơi như cá kình, phá luôn kỷ lục[disability]
tín đồ Hòa Hảo nấu cơm từ thiện mỗi ngày, ấm lòng ghê[religion]
kính trọng {r19g} là điều nên dạy từ lớp một
thiên tài thật sự của phòng lab là cô gái người Tày ấy[women,ethnicity]
bạn trai mình là người da đen, dịu dàng nhất trần đời[black]
vỗ tay thật to cho {r19p} nào cả nhà
mai này con tôi lấy người Khmer tôi mừng hết lớn[ethnicity]
con người đẹp nhất khi tử tế, như {r19p} vậy
nữ phi công hạ cánh trong bão, bản lĩnh thép[women]
các soeur nuôi hai trăm đứa trẻ mồ côi, thánh sống chứ đâu[christian]
chuyển giới giữa làng quê mà vẫn ngẩng đầu, tôi ngả mũ[transgender]
{r19g} làm nên linh hồn của khu phố cổ
== counter_speech
"cứ thấy người da ngăm là giữ ví" – nói vậy trước mặt con nít mà không ngượng à[black]
ông dượng bảo "đàn bà không đánh không khôn", cả mâm cỗ đứng dậy bỏ về[women]
tấm biển "quán không phục vụ {r19g}" bị phạt là đáng
em tôi bị bạn chung trọ gọi là "bệnh hoạn", chủ trọ đứng ra bênh em[lgbtq]
mỗi lần báo giật tít "dân tộc lạc hậu" là một lần làm đau học trò tôi[ethnicity]
nhà đài đã cắt đoạn nghệ sĩ nhại giọng chế giễu {r19g}
hô "dìm xuống kênh" trên mạng cũng là tội, đừng tưởng vui
đọc câu "trả bằng máu" nhắm vào {r19g} mà lạnh sống lưng, phải báo cáo
kêu người ta "con mập" rồi cười, vậy là bắt nạt chứ giỡn gì[body]
thuyết "bọn Do Thái điều khiển dịch bệnh" giết người thật ngoài đời đấy[jewish]
tôi từng nói "dân vùng đó toàn lưu manh", giờ xin lỗi vì đã ngu[ethnicity]
cô ca sĩ bị nhắn "về bếp đi", sáng sau cô ra album số một[women]
ai viết "triệt sản người điên" thì nên nhớ bác sĩ Đức từng bị xử vì điều đó[mental_health]
trọng tài dừng trận khi khán đài giả tiếng khỉ, làm đúng[black]
chối bỏ diệt chủng Khmer Đỏ là xúc phạm hai triệu vong hồn[nationality]
thầy cúng phán "nó què do nghiệp", cả họ phản đối[disability]
câu đùa "tối đếm gà" về dân digan cũ rích và độc[roma]
nói "thuyền nhân là du lịch" trước mặt mẹ tôi, người mất hai con trên biển? xin lỗi đi[refugees]
xếp hàng mà bị quát "đồ mọi cút ra", chị kia dám lên tiếng bảo vệ bà cụ, nể[ethnicity]
== friendly_profanity
đù má, con gái tao biết đi rồi
vãi chưởng, pha kết phim hay điên
mày ngu dễ thương vãi, lại đây ôm cái
đm trà đá năm ngàn mà tám chuyện tới khuya, đời đẹp
chết tiệt, lại trúng giải khuyến khích hahaha
bố láo, đi du lịch không rủ, nhưng ảnh đẹp đấy
quỷ tha ma bắt mày đi, nướng bánh gì mà ngon dữ vậy
cứt thật, tao quên mất hôm nay chủ nhật, mặc đồ đi làm luôn
thằng chó già, ba mươi rồi, chúc mừng sinh nhật nha
vcl bà chị em đậu học bổng Úc kìa bà con
trời đánh, hù tao rớt cả tô phở, mà vui
đéo tin nổi luôn, tụi mình vô chung kết
mẹ ơi mẹ nó đẹp, Hà Giang mùa hoa
láo toét, mày giấu bồ kỹ thế, dắt ra đây nhậu
ngon vãi cả nồi, cho xin công thức với con quỷ
== neutral_identity
cuối tuần bảo tàng chiếu phim về {r19g}
{r19p} đăng ký lớp tin học buổi tối
tổ hợp tác có mười hai thành viên nữ[women]
xã bên có hai mươi hộ là {r19g}
tháng Ramadan năm nay kết thúc trước lễ 30 tháng 4[muslim]
từ điển Việt – Ba Na tái bản lần hai[indigenous]
phòng khám dành giờ riêng cho {r19g} chiều thứ năm
đại lễ Vesak tổ chức ở Hà Nam[buddhist]
chương trình có phiên dịch ngôn ngữ ký hiệu cho người điếc[disability]
trạm y tế khám miễn phí cho người trên sáu mươi[age]
tôi ngồi cạnh {r19p} trong buổi họp phụ huynh
== everyday
ghét nhất là đang tắm thì hết nước
con Lan giữ cửa, thằng Tú vòng ra sau, bắn luôn
chị họ tôi mới mở tiệm sửa xe, đông nghịt[women]
ngớ ngẩn ghê, đeo kính mà đi tìm kính
má em gói bánh tét, con cháu ngồi canh lửa[women]
cúp điện cả phường, đem ghế ra hẻm ngồi chơi
sếp nữ mới cho nghỉ sớm thứ sáu, cả phòng mừng[women]
gà luộc chín chưa, bưng ra đi mày
bà xã đi công tác, anh quên luôn cách bật máy giặt[women]
tối nay đá kèo nước, thua bao trà sữa
cái xe cùi bắp của tao vậy mà leo được đèo Hải Vân
thuốc diệt cỏ để chỗ cao, coi chừng chó liếm
== support
mày còn ở đây là tao mừng rồi
đừng tin giọng nói trong đầu lúc ba giờ sáng, nó hay nói dối
tuần này mình đi khám với cậu, chỉ cần cậu gật đầu
họ chê em mập là chuyện của họ, chị thấy em rực rỡ
mất ba rồi thì cứ nhớ ba, không cần nguôi vội
chuyện xảy ra lúc nhỏ không làm anh dơ bẩn đâu
ăn miếng cháo đi, sống tiếp từng muỗng một
em nói ra được là đã can đảm hơn khối người
== self_identity
chị là phụ nữ đơn thân, lái cẩu tháp ở công trường[women]
tui người Khmer Sóc Trăng, mê bún nước lèo[ethnicity]
mình bị rối loạn lưỡng cực, mình vẫn đi dạy đều[mental_health]
tôi theo đạo Hồi, quê Châu Đốc, bán tung lò mò[muslim]
== profane_object
cái wifi chó chết, đúng lúc phỏng vấn thì rớt
đm cây dù, gió cái là lộn ngược
mẹ nó cái ổ gà, bay luôn cái chén xe
== abuse_object
nồi chiên này dở tệ, gà ngoài cháy trong sống
bộ phim dài lê thê, xem mà ngủ hai giấc
== abuse_idea
thuế chồng thuế kiểu này là vắt kiệt dân
chế độ độc tài nào cũng thối nát như nhau
== criticism_person
em nghĩ chị nên nghe hết câu rồi hãy kết luận ạ
== distress
con bị cả lớp cô lập, con không muốn mở mắt nữa
em cắt tay lại rồi, em xin lỗi mọi người
== idiom
ế quá, ngồi đập ruồi cả buổi
đói muốn xỉu, ăn được cả con voi
== question_benign
nên nói "khiếm thính" hay "điếc", bên cộng đồng mình thích từ nào?[disability]
đạo Cao Đài ăn chay những ngày nào vậy cô chú?[religion]
== mentioned_slur
bài luận phân tích vì sao từ "{slur}" gây tổn thương
== reclaimed_slur
bóng gió gì nữa, tui bóng thiệt, bóng loáng, bóng sang chảnh[lgbtq]
== hate_implicit
cưới thì cưới, nhưng cưới {mot} thì đừng hỏi sao tiền trong tủ biết đi
ai viết sách sử, ai giữ ngân khố, ai cho vay nặng lãi, ba câu một đáp án[jewish]
cứ để {r19g} mở thêm tiệm đi, rồi xem phường này còn ai nói tiếng mình
con nhà đó học giỏi là do chạy điểm vùng sâu vùng xa[ethnicity]
tòa nhà này từ khi có {r19g} là thang máy có mùi, tôi chỉ nói sự thật
bị bỏ tù vì đạo hay vì gì thì mình ngoài cuộc, mà không có lửa sao có khói[religion]
nhìn mấy bức ảnh trại tập trung đó đi, ai gầy mà còn cười được, dàn dựng cả[jewish]
bà già giữ hầu bao nên nhà đó nghèo là phải[age]
chị sếp mới chưa chồng, bảo sao khó tính[women]
Tây ba lô thì có gì ngoài cái ba lô và cái miệng xin tiền[white]
{mot} làm bảo vệ à, vậy đêm nay ai bảo vệ cái kho
nó bảo bị trầm cảm, chắc lười đi làm thôi chứ trầm gì[mental_health]
đi Pride để làm gì, à mà mùa này người ta phát quà cho trẻ con ở đó, hiểu chưa[lgbtq]
nhập cư vài trăm đứa thôi mà, nước ngập cũng bắt đầu từ vài giọt[immigrants]
xin lỗi chứ cô dâu da ngăm thì ảnh cưới chỉnh hơi cực[black]
ổng điếc mà, nói xấu trước mặt có sao đâu[disability]
== insult_person
người gì đâu mà rỗng như ống tre
chú mày mà thông minh thì bò biết làm thơ
vai diễn hợp với anh nhất là cái ghế
đồ hợm hĩnh, ba xu kiến thức mà hét giá vàng
con mụ lắm điều, chuyện nhà ai cũng thọc mũi
nhìn tướng đi đã biết lêu lổng
cái loại hứa như nuốt, nuốt rồi lại ợ
em không béo, em chỉ là cái tủ lạnh biết than
sao trên đời lại có kẻ trơ như cục đá bờ kè thế nhỉ
tham vặt từ bịch khăn giấy quán phở, hèn vậy
mắt lé nhìn đâu mà code lỗi khắp nơi
ông giáo gì mà viết sai chính tả từ cái tên trường
thứ con bất hiếu, má nằm viện mà còn đi chơi đề
gã ấy là một kẻ thất bại toàn diện
đần thối
chị ta bôi phấn tới đâu thì cái ác lòi ra tới đó
học mãi không lớn, sống mãi không khôn
chỉ được cái to xác, việc gì cũng hỏng
== hate_derogation
{mot} mà dọn tới là tôi bán nhà ngay
chạm tay vào {mot} tôi phải rửa bằng cồn
tôi ngán tới cổ cái giọng đạo đức của {r19g}
{r19g} bủn xỉn, nham hiểm, được mỗi cái lì
thôi đừng kể công {r19g}, nghe mà lợm giọng
coi thường {r19g} thì đã sao, họ đáng bị thế
{r19g} ở đâu là chỗ đó xuống cấp, hôi hám
mẹ nào dám gửi con cho {mot}, rợn người
nhà có đám mà {r19g} vác mặt tới, xui tận mạng
mấy con mụ đàn bà nạ dòng lẳng lơ, nhìn là ghét[women]
tôi nói không với {r19g}, một lũ đáng khinh
bọn đồng tính diễn trò ủy mị, buồn nôn thật[lgbtq]
thấy người tật nguyền ngồi bán vé số là mất ngon[disability]
bảo tôi yêu thương {r19g}? thà ôm con nhím
== hate_normative
không bán vé cho {r19g} là quy tắc đúng
yêu cầu nhà trường chuyển {mot} khỏi lớp con tôi
hủy hôn đi, nhà mình không rước {mot}
bác sĩ mà là {r19g} thì tước bằng
{r19g} chỉ nên được ra đường ban ngày
đóng cửa chùa chiền nhà thờ thánh thất hết, bắt đi lao động[religion]
cứ đánh thuế gấp ba lên {r19g} cho biết
chị em không nên lái xe, không nên bỏ phiếu, không nên cãi[women]
đừng ai bầu cho {mot}, luật phải cấm từ vòng gửi xe
tịch thu ruộng của {r19g} chia lại cho người mình
== hate_negated
{mot} thì không thể nào lương thiện được
không ai mời, không ai nhớ, không ai cần {r19g}
{r19g} chẳng có văn hóa gì để mà bảo tồn
đừng mơ {r19g} đứng ngang hàng với con cháu tôi
không gì trên đời vô ích bằng {r19g}
{r19g} không xứng được chôn trong nghĩa trang này
lòng tốt không dành cho {r19g}
chẳng {mot} nào sạch sẽ cả, khỏi cãi
hai người đàn ông thì không thành gia đình, mãi mãi không[lgbtq]
== hate_dehumanise
bầy quạ ăn xác, đó là {r19g}
{r19g} chỉ hơn con vượn cái quần
thứ nấm mốc mang tên {r19g} lan khắp tường
hít chung không khí với {r19g} chắc mọc mủ
{r19g} là lũ hút máu đội lốt người
xổ giun cho đất nước, tống {r19g} ra
thả {r19g} về rừng cho đúng chỗ thú hoang
cống rãnh sinh chuột, xóm trọ sinh {r19g}
bãi nôn của tạo hóa là {r19g}
== hate_threat
chuẩn bị dây thừng đi, cây đa đầu làng còn trống cho {r19g}
để tao gặp {mot} một mình, không toàn thây đâu
đầu độc giếng nước bản của {r19g} là yên chuyện
thằng nào là {r19g} bước ra, ăn gạch
ngày mai chợ {r19g} sẽ thành tro
cầu cho {r19g} chết đói từng người
chọc mù mắt mấy thằng pê đê đó đi[lgbtq]
lũ Do Thái lẽ ra phải vào lò từ lâu rồi[jewish]
== threat_person
đừng quên khóa cửa sổ tầng hai, tao thích cửa sổ
nghe nói mẹ cậu mới mổ, tội nghiệp nếu oxy bị rút
bỏ tao thì mày bỏ luôn cái mạng
có gan thì đứng im đó, tao tới trong mười phút
tao đi tù quen rồi, còn mày nằm đất chưa quen
bài báo đó đăng lên thì tòa soạn cháy
cái lưỡi dài quá thì để tao cắt bớt
tiệm nail của bà nhiều kính, vỡ chắc đẹp
đừng hẹn ai sau thứ bảy, mày không thở được tới đó đâu
chân còn lành thì mau chạy
em cứ yêu thằng đó đi, rồi nó sẽ bơi dưới hồ
== sexual_harassment
nữ luật sư à, cởi áo tòa ra xem bên trong có luật gì
gửi ảnh tắm đây không anh tung clip cũ lên
em phục vụ ơi, món tráng miệng là em hả
da trắng vậy chắc chỗ khác còn hồng, khoe đi
chị hàng xóm phơi đồ lót là gọi anh sang chứ gì
vô đây ngồi sát vào, đùi anh êm hơn ghế
bọn con gái chơi game chỉ để ngắm ngực thôi, mở mic rên cái coi
làm thư ký thì phải biết chiều sếp từ A tới Z, nhất là trên giường
== hate_slur
ai cho {slur} vô nhóm này
{slur} thì nín cho trời trong
đi chung với {slur} nhục muốn độn thổ
vừa nghèo vừa {slur}, còn bày đặt
== hate_profane
đụ má {r19g}, ám quẻ cả năm
mấy con cặc {r19g}, nhìn là muốn đập
== insult_profane
mẹ cái thằng chó này nó bẻ khóa wifi nhà tôi
đĩ miệng, bớt xạo lồn đi
ngu như con cặc, ba lần dặn ba lần quên
== incite_selfharm
đừng hẹn bác sĩ nữa, hẹn luôn nhà tang lễ đi
uống cho hết vỉ đó đi rồi ngủ luôn, khỏi phiền ai
mày biến khỏi cõi này là món quà cho cả lớp
== negated_hate
không ai nên bị đổi lớp chỉ vì là {mot}
cộng sự của tôi là {mot}, và không, tiền trong tủ chưa từng biết đi
nói {r19g} mang xui xẻo là mê tín độc ác
tôi không đồng ý tước bằng bác sĩ của bất kỳ {mot} nào
điếc không có nghĩa là không biết người ta xúc phạm mình[disability]
chưa chồng không làm phụ nữ khó tính, deadline mới làm họ khó tính[women]
{r19g} không phải nấm mốc, người viết câu đó mới mốc
trầm cảm đâu phải lười, nó là bệnh có tên hẳn hoi[mental_health]
bé nhà tôi sẽ không lớn lên với lòng ghét bỏ {r19g}
sao lại bắt {mot} ngồi sau? không có luật nào như thế
hai người đàn ông nuôi con vẫn là gia đình, đừng bảo không[lgbtq]
ảnh trại tập trung không hề dàn dựng, xin đừng chà đạp người chết[jewish]
bán vé số không phải ăn xin, và họ chẳng làm ai mất ngon[disability]
đâu phải {r19g} nào cũng giàu, cũng keo, cũng khôn lỏi
người ở trọ không phải chuột, họ xây nên thành phố này[class]
da ngăm không cần chỉnh sáng, nó đẹp sẵn rồi[black]
tuyệt đối không được lấy {r19g} ra làm trò cười trên sân khấu
ghét {r19g} ư? tôi còn mang ơn họ không hết
đừng nói phụ nữ không nên bỏ phiếu, bà cố tôi đã xuống đường vì lá phiếu ấy[women]
tôi không thấy {mot} thấp kém hơn tôi ở điểm nào
không phải ai theo đạo cũng cuồng tín, xin nói cho công bằng[religion]
xin đừng tin rằng người Ê Đê "không có văn hóa", bạn chưa ngồi nghe họ kể khan thôi[indigenous]
tụi mình không đuổi {r19g}, tụi mình mời họ ăn tất niên
== positive_identity
hội phụ nữ xã tôi gom gạo cứu lũ nhanh hơn cả xe tải, giỏi khủng khiếp[women]
{mot} ấy xứng đáng với mọi tràng pháo tay
quen được {mot} ấy là phúc ba đời
quá đã, {r19p} lên truyền hình kìa bà con ơi
tôi chỉ mong con mình tử tế bằng một nửa {r19p}
lễ cưới Chăm đẹp mê hồn, trân trọng vô cùng[ethnicity]
xin cúi đầu trước các mẹ Việt Nam anh hùng[women]
{r19g} hát hay, nấu giỏi, thương người, còn mong gì nữa
cháu tự kỷ nhà tôi nhớ hết tuyến xe buýt, siêu trí nhớ[disability]
nữ đội trưởng cứu hỏa lao vào biển lửa, can trường quá[women]
ủng hộ {r19g} hết mình, hôm nay và mãi mãi
không có người Hoa thì ẩm thực Sài Gòn mất nửa linh hồn[asian]
đám cưới của hai cô dâu hôm qua rực rỡ như tranh[lgbtq]
các cụ đánh cờ ở công viên minh mẫn tới phát ghen[age]
chúc {mot} ấy thắng cử, người có tâm đây rồi
dân ca người Tày làm tôi khóc vì hay[ethnicity]
người nhập cư thức khuya dậy sớm, tôi kính phục[immigrants]
{r19p} là lý do tôi tin vào con người
mong mọi {mot} đều được đi học, được yêu, được là mình
nhờ cô trụ trì và {r19p}, bữa cơm 2000 đồng chưa nghỉ ngày nào
bạn ấy kể chuyện trầm cảm trước toàn trường, dũng cảm nhất tôi từng thấy[mental_health]
thế hệ người Chăm trẻ bây giờ tài năng quá chừng[ethnicity]
yêu những người phụ nữ lái đò, tay chai mà thơ ca đầy lòng[women]
== counter_speech
"đuổi {mot} đi" – tôi đã xé tờ giấy ấy trước mặt ban quản lý
cụm "đàn bà nạ dòng" nghe cay nghiệt lắm, má tôi từng khóc vì nó[women]
gã say chỉ vào anh da đen hô "về rừng đi", tài xế mời gã xuống xe[black]
nghe ông chú bảo "lẽ ra vào lò hết" mà tôi bỏ đũa, sao nói vậy được[jewish]
kẻ kêu gọi chọc mắt người đồng tính đã bị bắt sáng nay, đáng đời lời nói ác[lgbtq]
cười nhại người điếc là "ú ớ" trên sóng quốc gia, tôi viết đơn phản đối[disability]
báo dùng chữ "lũ nhập cư" thì độc giả chúng tôi có quyền đòi sửa[immigrants]
hồi đó tôi im khi bạn bị trêu "thổ dân", giờ tôi không im nữa[indigenous]
sticker "xổ giun {r19g}" ai gửi thì admin cho ra đảo
gọi cả tôn giáo là "tà đạo" giữa họp dân phố, bác tổ trưởng cắt lời ngay[religion]
người ta mắng chị giúp việc là "đồ nhà quê", con gái họ lại đứng ra xin lỗi chị[class]
câu "đàn bà biết gì" đáng bị bỏ vào viện bảo tàng cùng người nói[women]
"trầm cảm là lười" – đọc xong tôi chỉ nghĩ tới cậu em đã mất, làm ơn xóa đi[mental_health]
nó nhắn {mot} kia là "vượn", trường đình chỉ hai tuần
ai cổ vũ đầu độc giếng của {r19g} thì chờ giấy mời công an
đừng vin vào "tự do ngôn luận" để hô giết {r19g}
biển quán ghi "miễn tiếp khách Tàu", cộng đồng đánh giá một sao và góp ý đàng hoàng[asian]
bà cụ bị quát "già rồi chết đi", cả xe buýt phản ứng[age]
== friendly_profanity
đm cưng xỉu, con chó con nằm trong dép
trời đụ, pháo hoa năm nay đẹp tới nín thở
thằng quỷ này nấu mì ngon nhất ký túc xá
vãi đái, tụi mình thắng kèo ngược ba bàn
chó thật, cười rớt cả hàm giả
mày bị khùng hả, đạp xe từ Huế vô thăm tao, thương ghê
má ơi đm vé concert tới tay rồi
con quễ, son mới xinh dữ
mẹ mày, đám cưới mà không khóc mới lạ
ngáo thật chứ, gội đầu bằng sữa tắm
cờ mờ nờ ngon, bánh mì chảo đỉnh chóp
khỉ gió, trả lời tin nhắn đi, nhớ ông rồi
đồ trời đánh thánh vật, lại giấu quà sinh nhật trong tủ lạnh
lồn má, sóng to mà vui, lướt tiếp
thằng ngu của tao ơi, mày đậu rồi, đậu thiệt rồi
== neutral_identity
hai phần ba giáo viên mầm non trong tỉnh là nữ[women]
{mot} phụ trách quầy sách ở tầng trệt
hôm qua {r19p} gửi lời mời dự lễ tốt nghiệp
hội thảo bàn về nhà ở cho {r19g}
nhà thờ Đức Bà đang trùng tu mặt tiền[christian]
lịch Chăm có năm nhuận khác lịch ta[ethnicity]
phà có chỗ ưu tiên cho người già và thai phụ[age]
đoàn làm phim tuyển diễn viên quần chúng là {r19g}
trại tạm cư đón thêm bốn mươi gia đình[refugees]
thư viện có ba trăm đầu sách chữ nổi[disability]
== everyday
bực mình, giặt xong thì trời đổ mưa
bạn gái tôi chơi trống, tôi cầm cờ[women]
chia phe đi, ai thua rửa bát
dì Tư gói nem, cả xóm thơm lừng[women]
ngu người luôn, chờ xe ở trạm bỏ hoang
đập muỗi giùm cái, sau gáy kìa
mẹ tôi học bơi lúc sáu mươi, giờ bơi hơn tôi[women]
thằng Bin khóc vì hết phim hoạt hình
nhớ cắm nồi cơm nghe, chị về trễ[women]
map này phục kích bụi bên trái nhé
mai đám giỗ, ghé chở nước đá
nhóm mình bốn nữ hai nam, thuyết trình sáng thứ ba[women]
== support
đau thì cứ đau, có tao ngồi đây canh
cô tin em, từng chữ một
mình cất hết dao lam rồi, đêm nay ngủ chung phòng nha
người ta kỳ thị là họ hẹp, chứ không phải con sai
bớt một đêm khóc cũng là thắng rồi
có những ngày chỉ cần đừng đi đâu cả, ở lại thôi
chị từng ở đáy như em, leo lên được, từ từ
gọi 111 hay gọi anh đều được, miễn đừng im một mình
== self_identity
em là con gái Mông, học luật năm ba[women]
mình chuyển giới nam, râu mới mọc, vui lắm[transgender]
tôi người Hoa Chợ Lớn, ba đời bán thuốc bắc[asian]
tui mập, tui nhảy zumba, tui yêu đời[body]
== profane_object
quạt gì như cái buồi, kêu to mà không mát
đm cái khóa kéo, kẹt đúng lúc lên sân khấu
sim rác chó chết, gọi quấy cả ngày
== abuse_object
nước hoa này nồng như dầu gió hết hạn
tai nghe dỏm, một bên câm một bên rè
== abuse_idea
văn hóa phong bì là thứ rác cần dọn sạch
thuyết trái đất phẳng là trò ngớ ngẩn
== criticism_person
thưa bác, số bác nêu cũ rồi, báo cáo mới khác hẳn
== distress
chồng em lại đánh, em sợ tiếng chìa khóa[women]
tôi đứng trên cầu rất lâu hôm qua
== idiom
chạy deadline muốn đứt hơi, chết chìm trong email
đội mình làm gỏi đội bạn năm không
== question_benign
con gái vào thánh đường Chăm có cần trùm khăn không ạ?[muslim]
bạn chuyển giới muốn được gọi là anh hay chị thì mình hỏi sao cho khéo?[transgender]
== mentioned_slur
cô giáo giải thích nguồn gốc chữ "{slur}" và vì sao nên bỏ
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
@xagrp = phụ nữ[women] | người đồng tính[lgbtq] | người chuyển giới[transgender] | người da đen[black] | người Khmer[ethnicity] | người Hoa[asian] | người Chăm[ethnicity] | người Mông[indigenous] | người Hồi giáo[muslim] | người Công giáo[christian] | người Do Thái[jewish] | người khuyết tật[disability] | người già[age] | người nhập cư[immigrants] | người tị nạn[refugees] | người Ấn Độ[asian] | người Trung Quốc[nationality] | người Campuchia[nationality] | người dân tộc thiểu số[indigenous] | người điếc[disability]
@xaone = một cô gái chuyển giới[transgender] | một anh đồng tính[lgbtq] | một bạn người Mông[indigenous] | một bạn Khmer[ethnicity] | một người khiếm thị[disability] | một chị Hồi giáo[muslim] | một bà cụ tám mươi[age] | một anh da đen[black] | một bạn Ê Đê[indigenous] | một người Hàn[nationality] | một bạn tự kỷ[disability] | một người ngồi xe lăn[disability] | một bạn gốc Hoa[asian] | một người tị nạn[refugees]
@xafam = một gia đình Chăm[ethnicity] | một gia đình Khmer[ethnicity] | một gia đình gốc Hoa[asian] | một gia đình Công giáo[christian] | một gia đình Hồi giáo[muslim] | một cặp đồng tính nữ[lgbtq] | hai ông bố đồng tính[lgbtq] | một gia đình Tày[indigenous] | một gia đình tị nạn Syria[refugees] | một cặp vợ chồng khiếm thị[disability] | một gia đình Philippines[nationality]
== positive_identity
mấy cô bán cá người Khmer[ethnicity] ở chợ Sóc Trăng cân lúc nào cũng dư cho mình
tự hào quá trời, đội bóng đá nữ[women] đá với đối thủ cao hơn cả cái đầu mà không lùi một bước
chị em phụ nữ[women] xóm tôi đánh nhau với bão suốt đêm để giữ con đê, ai cũng phục
anh kỹ sư khiếm thị[disability] ở công ty mình tìm lỗi code nhanh hơn cả team cộng lại
ước gì thành phố chịu làm đường dốc cho người đi xe lăn[disability], họ chờ lâu lắm rồi
hôm qua lễ hội Katê, người Chăm[ethnicity] múa đẹp tới mức tôi đứng nắng ba tiếng không thấy mệt
cô giáo chuyển giới[transgender] dạy Hóa lớp tôi là người duy nhất làm tôi hiểu bảng tuần hoàn
không ai được đuổi {xagrp} ra khỏi quán của tôi, chừng nào tôi còn đứng quầy
mấy bác già[age] trong câu lạc bộ cờ tướng công viên thắng đám thanh niên tụi mình không trượt phát nào
cảm ơn các y tá Philippines[nationality] đã thức trắng đêm với mẹ tôi
người Mông[indigenous] ở Tả Van dạy tôi nhuộm chàm, tay tôi xanh lè cả tuần mà vui ghê
ủng hộ hôn nhân đồng giới[lgbtq] hết mình, để người ta cưới nhau có chết ai đâu
đám cưới hai chị đồng tính[lgbtq] xóm mình mời cả tổ dân phố, bác tổ trưởng khóc nhiều nhất
mấy anh phụ hồ người Khmer[ethnicity] kéo xe tôi lên khỏi mương rồi nhất định không lấy tiền
các sơ Công giáo[christian] nấu cháo phát cho bệnh viện K mười mấy năm trời, mưa bão cũng không nghỉ
sư thầy[buddhist] chùa đầu làng nuôi ba chục đứa trẻ, đứa nào cũng được đi học
thằng bạn da đen[black] của tui nói tiếng Quảng giỏi hơn tui, nghe mà ghen
phải có nhiều nữ[women] thẩm phán hơn, và phải có ngay
bé nhà chị Hạnh bị Down[disability] mà nhớ sinh nhật của cả lớp, không sót đứa nào
{xafam} dọn tới cạnh nhà, tuần đầu đã mang sang một nồi canh chua
không có các mẹ[women] buôn thúng bán bưng thì Sài Gòn này đói lâu rồi
thương mấy bạn trans[transgender] đi hát hội chợ, mưa lầy lội vẫn cười với bà con
hoan hô mấy chị lái xe công nghệ[women], đi đường vừa êm vừa tử tế
cụ bà chín mươi[age] ở Quảng Trị còn leo lên sân khấu đọc thơ, tụi trẻ khóc hết
anh em Ê Đê[indigenous] đánh chiêng một hồi là rợn cả người, hay quá sức tưởng tượng
bà con người Hoa[asian] Chợ Lớn góp tiền xây lại trường mà không đòi khắc tên
tôi thích khu Hồi giáo[muslim] ở Châu Đốc, sáng sớm nghe tiếng cầu kinh lòng nhẹ hẳn
nữ[women] công nhân đình công đòi nhà vệ sinh sạch là đúng, là dũng cảm
các bạn điếc[disability] mở quán cà phê ở Hội An, im lặng mà ấm áp nhất phố
cậu bé tự kỷ[disability] xóm trên vẽ tranh bán lấy tiền xây cầu cho làng, ai bì kịp
ai bảo con gái[women] không sửa được xe thì ra tiệm chị Út mà coi
người Việt gốc Hoa[asian] mà nấu hủ tiếu thì thôi, nhất quận 5
chúc các bạn LGBT[lgbtq] trong trường một tháng 6 rực rỡ, không ai phải trốn nữa
lớp xóa mù chữ của các bà người Dao[indigenous] đông tới mức phải kê thêm ghế ra sân
đừng ai dại mà đụng tới mấy má[women] bán hàng chợ tôi, các má đoàn kết lắm
mấy cô giúp việc[women] xứng đáng có hợp đồng, có ngày nghỉ, có bảo hiểm
cậu nhân viên lùn[body] ở quầy sách là người tư vấn giỏi nhất tôi từng gặp
người tị nạn Rohingya[refugees] nấu cà ri bán ở chợ, tôi mua ủng hộ mà ghiền luôn
nước Đức mà không có người Việt nhập cư[immigrants] thì lấy ai bán hoa, lấy ai nấu phở
người béo[body] cũng mặc áo dài đẹp, ai chê kệ họ
bác bảo vệ một tay[disability] mà xách nước cho cả dãy trọ, quá nể
chị em đồng nữ[lgbtq] trong đội tình nguyện lội nước cứu được mười một người, tôi chứng kiến
cô dâu Việt[women] ở Đài Loan ra tranh cử và thắng, quá đã
mấy thầy cúng người Tày[indigenous] kể chuyện hay hơn phim
ông bạn Do Thái[jewish] của ba tôi năm nào cũng gửi thiệp Tết viết bằng tiếng Việt, sai chính tả mà cảm động
nhờ bác sĩ Ấn Độ[asian] ấy mà con tôi còn sống, gia đình tôi mang ơn suốt đời
mấy chú xe ôm già[age] ở bến xe miền Tây giúp tôi tìm lại cái giỏ, không nhận một đồng
một nữ[women] thuyền trưởng ở Lý Sơn đưa cả tàu vượt bão về nhà, đàn ông trên tàu cúi đầu phục
== neutral_identity
quận 8 có ba nhà thờ Hồi giáo[muslim], cái cũ nhất nằm trong hẻm
chỉ có người Chăm[ethnicity] theo Bàni mới ăn tết Ramưwan vào dịp này
bà con Khmer[ethnicity] đón Chol Chnam Thmay vào giữa tháng tư dương lịch
theo luật mới, phụ nữ[women] được nghỉ thai sản sáu tháng
tất cả các cụ trên 80 tuổi[age] đều được nhận trợ cấp tại phường vào ngày mùng 5
người nước ngoài[immigrants] phải khai báo tạm trú trong vòng 24 giờ
quá nhiều phụ nữ[women] bị giết bởi chính chồng mình, báo cáo của viện cho biết
một thanh niên đồng tính[lgbtq] ở Bình Dương bị hành hung, công an đã bắt hai nghi phạm
nạn nhân vụ cháy là {xafam}, hàng xóm đang quyên góp
không một người khiếm thị[disability] nào được chọn vào hội đồng năm nay
nhà hàng chay của ni cô[buddhist] mở cửa từ 6 giờ, hết món là đóng
người Hoa[asian] ở Chợ Lớn cúng cô hồn từ mùng hai
công nhân Campuchia[nationality] vượt biên về quê ăn tết, cửa khẩu đông nghẹt
học sinh người Mông[indigenous] chiếm quá nửa sĩ số trường nội trú này
luật sư của chị, {xaone}, nộp đơn kiện công ty vì sa thải trái luật
cấm phân biệt đối xử với người nhiễm HIV[disability], điều 8 ghi rõ
ông Do Thái[jewish] chủ tiệm bánh mì ở Paris ấy bán từ năm 1968
các linh mục[christian] giáo phận Vinh đi thăm vùng lũ sáng thứ bảy
lao động Nepal[asian] làm cùng xưởng với tôi, hai đứa nói chuyện bằng tiếng Hàn bồi
bà mẹ đơn thân[women] thuê phòng 302, sáng nào cũng đi chợ Bà Chiểu
số người tị nạn[refugees] đến trại tăng gấp ba, nước sạch chỉ đủ một nửa
hơn bảy mươi phần trăm người chuyển giới[transgender] được hỏi từng bị từ chối cho thuê nhà
trong lớp có hai bạn Ấn[asian], một bạn Lào[nationality], còn lại người Bắc
mẹ tôi ghét muỗi, còn dì Sáu người Khmer[ethnicity] thì ghét ếch
anh Tuấn bị điếc[disability] từ nhỏ, làm thợ mộc, cưới vợ năm ngoái
người Ba Na[indigenous] dựng nhà rông không dùng một cây đinh
trước năm 1986, rất ít nữ[women] sinh học ngành hàng hải
cô ấy là người Hồi giáo[muslim] nên không ăn thịt heo, nhớ đặt phần riêng
nhóm thuyền nhân[refugees] đó rời Rạch Giá năm 1979 và ở Galang hai năm
cụ ông 75 tuổi[age] bị phạt vì nuôi chó dữ không rọ mõm
người da đen[black] ở Mỹ bị cảnh sát bắn chết nhiều gấp đôi so với tỉ lệ dân số, theo số liệu
phụ nữ[women] Iran bị đánh vì không chịu trùm khăn, biểu tình lan ra nhiều thành phố
thầy Minh đồng tính[lgbtq], dạy Sử, ghét nhất là học trò đi trễ
hàng xóm bên trái là người Nhật[nationality], bên phải là người Nga, ở giữa là con chó nhà tôi sủa suốt
hội người mù[disability] phường bán chổi với tăm, tiền vào quỹ học bổng
xe buýt số 8 có hai chỗ dành cho người khuyết tật[disability], đừng ngồi vào
không chủ nhà nào được phép từ chối {xagrp} chỉ vì họ là ai
chồng chị ấy là người Nigeria[black], bán vải ở chợ Tân Bình
bọn trẻ Gia Rai[indigenous] đi bộ 7 cây số tới trường, dép đứt là đi chân đất
sư cô[buddhist] lái xe tải chở gạo từ Trà Vinh lên, sáng mai tới
họ chỉ tuyển nữ[women] vì phòng ký túc là phòng nữ, vậy thôi
người Rohingya[refugees] bị giết và bị đuổi khỏi làng mạc, tòa quốc tế đang xét xử
một bà gốc Hoa[asian] thắng kiện miếng đất sau 17 năm
mấy chú thương binh[disability] họp mặt ở hội trường huyện, có cơm trưa
đàn ông[men] trên 40 nên đi đo huyết áp mỗi năm
vé tàu giảm cho người cao tuổi[age], nhớ đem căn cước
chuyện là {xaone} trúng cử tổ trưởng dân phố, 41 phiếu thuận
người Việt ở Ba Lan[immigrants] đa số gốc Nghệ Tĩnh, bán quần áo ở Wólka
hồi dịch ở Mỹ, người gốc Á[asian] bị đẩy ngã, bị nhổ nước bọt ngay trên tàu điện
nữ[women] cầu thủ lương chỉ bằng một phần mười nam, con số của liên đoàn
== negated_hate
tôi chẳng ghét gì {xagrp}, tôi chỉ ghét kẹt xe
người Khmer[ethnicity] không hề bẩn, cái kênh bẩn là do nhà máy xả
sai rồi, người đồng tính[lgbtq] không phải là bệnh, y văn bỏ từ ba chục năm trước
ở với người Hồi giáo[muslim] mười năm chưa ai làm hại tôi một lần
đâu phải ông Tàu[nationality] nào cũng lừa, ông Lưu bán chỉ tôi chưa lần nào thiếu
không ai có quyền nói phụ nữ[women] là đồ ngu lái xe cả
mình không sợ người da đen[black], mình sợ cái hẻm không đèn thôi
bảo người khuyết tật[disability] là gánh nặng là nói láo, chị Lan nuôi cả nhà đó
người Mông[indigenous] không lười, mày thử gùi bắp lên dốc đó một ngày coi
tôi có giận thằng trộm thật nhưng không giận dân tộc[ethnicity] của nó
dân nhập cư[immigrants] không cướp việc của ai, việc đó có ai chịu làm đâu
già[age] không phải là vô dụng, ông nội tôi 82 còn sửa máy cày
đừng tưởng trong đầu tôi có chữ ghét với người Do Thái[jewish], không hề có
con gái[women] học Toán không kém, điểm thi năm nay nói rồi
chưa có nghiên cứu nào nói con của hai mẹ[lgbtq] lớn lên hư hỏng, một cái cũng không
không phải cứ trùm khăn[muslim] là khủng bố, cô bạn cùng phòng tôi trùm khăn và sợ gián
người trầm cảm[mental_health] không yếu đuối, không giả vờ, không làm màu
ai nói người chuyển giới[transgender] nguy hiểm trong nhà vệ sinh? nguy hiểm nhất là cái sàn trơn
tôi không nghĩ người Hoa[asian] tham, tôi nghĩ họ dậy sớm hơn mình
béo[body] không có nghĩa là lười, chị tôi chạy bộ mỗi ngày vẫn vậy
người tị nạn[refugees] không phải rác mà quăng qua quăng lại giữa hai nước
cấm gọi bạn Down[disability] là đồ ngốc, bạn ấy không ngốc
có người nói dân Thanh Hóa[ethnicity] xấu tính, tôi lấy chồng Thanh Hóa hai mươi năm có thấy gì đâu
không có dân tộc nào là hạ đẳng, người Xơ Đăng[indigenous] cũng vậy, chấm hết
đàn ông[men] khóc thì có gì mà nhục
không phải lỗi của người Campuchia[nationality], lỗi ở cái đường dây cờ bạc
mấy anh thợ Ấn[asian] không hôi, bếp hôi là do ống cống
chưa bao giờ tôi mong ai phải trục xuất {xafam}, họ là láng giềng của tôi
tôi ghét món sầu riêng chứ không ghét người Thái[nationality] nha, mọi người đọc kỹ
con trai[men] thích màu hồng không có gì phải chữa
người Công giáo[christian] đâu có bỏ ông bà, nhà tôi vẫn giỗ đàng hoàng
không phải người nghèo[class] nào cũng ăn cắp, nói vậy là hỗn với má tôi
một đứa phạm tội không có nghĩa là cả cộng đồng da đen[black] phạm tội
gái một đời chồng[women] không hề mất giá, có phải xe cũ đâu
xin đừng nghĩ người HIV[disability] là dơ, ăn chung uống chung không lây
không, tôi không muốn đuổi bà con Chăm[ethnicity] đi đâu hết, tôi muốn dời cái nhà máy
người Triều Tiên[nationality] không phải robot, họ cũng nhớ mẹ
ai bảo người điếc[disability] không học đại học được, em tôi vừa bảo vệ luận văn
== counter_speech
ai viết "lũ mọi về rừng đi" dưới hình em bé Mông[indigenous] nên tự thấy nhục
nghe ông chú bảo "đàn bà[women] biết gì" mà tôi phải đặt đũa xuống cãi
câu "bê đê[lgbtq] là bệnh" trên loa phường hôm qua là bậy, tôi đã gửi đơn
ghê tởm thật, có người còn vỗ tay khi nghe tin nhà thờ Hồi giáo[muslim] bị đốt
đứa nào kêu "Tàu khựa cút" với bà bán bánh bao[asian] thì ra đây xin lỗi bà
gọi người tị nạn[refugees] là "lũ gián" là cách người ta chuẩn bị cho một cuộc thảm sát, lịch sử dạy rồi
admin xóa bài "cấm bọn da đen[black] thuê phòng" giùm, phân biệt chủng tộc rành rành
nói "người Khmer[ethnicity] ngu" giữa lớp học là thất bại của ông làm thầy, không phải của học trò
một người đàn ông tử tế không cười khi bạn mình kể chuyện cưỡng hiếp như chuyện vui [women]
phủ nhận Holocaust là nhổ vào mộ sáu triệu người[jewish]
các bạn chửi "đồ tàn phế" với vận động viên[disability] vừa đoạt huy chương, các bạn có gì ngoài cái bàn phím?
treo bảng "không tiếp người Trung Quốc[nationality]" thì gọi là kỳ thị chứ yêu nước nỗi gì
đừng share cái clip xúc phạm người chuyển giới[transgender] nữa, mỗi lượt xem là một cú tát
"{xagrp} đáng chết" không phải ý kiến, nó là lời kích động
nghe ai nói "già[age] rồi chết đi cho rảnh" thì nhớ cãi giùm các cụ một tiếng
tôi là đàn ông và tôi thấy bài "vợ[women] phải dạy bằng đòn" đáng khinh
bạn cùng bàn bị chê "đen như mọi"[black], tôi đứng dậy mách cô liền, kệ bị ghét
trên khán đài hú tiếng khỉ với cầu thủ da đen[black], ban tổ chức phải phạt nặng
cái trò nhại giọng dân tộc[indigenous] để câu view vừa nhạt vừa độc ác
báo giật tít "yêu râu xanh đồng tính[lgbtq]" là bôi nhọ cả một cộng đồng, rút xuống đi
đồng nghiệp bảo mẹ bỉm[women] chỉ giỏi ăn bám, tôi đưa bảng doanh số ra cho câm luôn
chế giễu người nói ngọng[disability] thì có gì vui, mười tuổi hết rồi mà
lên án vụ tấn công {xafam}, kẻ ném đá phải ra tòa
"trai gì mà ẻo lả[lgbtq]" - bớt phán đi bác, người ta sống đâu có phiền bác
thuyết "người Do Thái[jewish] điều khiển thế giới" là đồ bịa từ trăm năm trước, đừng đem về đây
ai cũng im khi ông giám đốc nói không tuyển bầu bì[women], nên tôi nói: trái luật, thưa anh
nếu anh gọi dân nhập cư[immigrants] là ký sinh trùng, anh đang nói về má tôi đó
comment "bọn Hồi giáo[muslim] giết hết đi" 2 nghìn like, tôi đọc mà lạnh sống lưng, report rồi
mình từng cười mấy câu đùa về người mập[body], giờ thấy xấu hổ, đừng như mình
thầy cấm dùng chữ "thiểu năng"[disability] để chửi nhau, và thầy đúng
không, "chỉ giỡn thôi" không xóa được việc các cháu lột khăn của bạn Hồi giáo[muslim]
bài hát đó bảo con gái[women] hư thì đáng bị đánh, đài nào còn phát là đài đó đồng lõa
== self_identity
tui là bê đê[lgbtq] nè, bán bún riêu chợ Gò Vấp, ai ăn ghé
mình là người Khmer[ethnicity], ở nhà nói tiếng mẹ đẻ, ra chợ nói tiếng Việt
em là trans[transgender], mai đi làm lại căn cước, hồi hộp muốn xỉu
tôi khiếm thị[disability], tôi ghét nhất bị người lạ kéo tay qua đường mà không hỏi
chúng tôi là người Chăm[ethnicity] Bàni, xin đừng ghi nhầm là Hồi giáo Ả Rập
cháu 17, người Thái[indigenous] Sơn La, đang ôn thi Y
là phụ nữ[women] làm cứu hỏa, tôi mệt nhất là câu "ủa nữ hả"
tôi là con lai da đen[black] ở Vĩnh Long, hồi nhỏ bị chọc hoài, giờ dạy nhảy
già[age] như tui còn chạy xe ôm, chết chưa tới lượt đâu
mình bị rối loạn lưỡng cực[mental_health], uống thuốc đều, vẫn đi làm kế toán
là dân Công giáo[christian] Hố Nai, năm nào tôi cũng làm hang đá to nhất xóm
tôi đồng tính[lgbtq] và đi lễ mỗi chủ nhật, hai chuyện đó không đánh nhau
em là lao động Việt[immigrants] ở Nhật, hôm nay bị mắng oan, về nấu tô mì rồi ngủ
bốn chục tuổi, mập[body], chưa chồng, và đang rất vui, cảm ơn đã hỏi
con nhà nông[class] lên phố học, cơm chan nước mắm vẫn tốt nghiệp loại giỏi nè mẹ
== question_benign
người Hồi giáo[muslim] ở An Giang có ăn Tết Nguyên đán không mọi người?
cho mình hỏi xưng hô sao với bạn chuyển giới[transgender] cho khỏi thất lễ
vì sao người Mông[indigenous] ăn tết sớm hơn mình vậy ạ
đi chùa Khmer[ethnicity] có phải bỏ dép ngoài cổng không
tại sao Đức quốc xã giết người Do Thái[jewish], sách nào kể rõ nhất?
đàn ông[men] bị vợ đánh thì báo ở đâu?
người khiếm thính[disability] có được thi bằng lái B2 không ạ
đạo Cao Đài[religion] có cấm cưới người ngoài đạo không mấy bác
lương của nữ[women] công nhân bên đó có bằng nam không chị?
người Hoa[asian] kiêng số 4 thật hay do phim
hai bạn nữ[lgbtq] yêu nhau làm đám hỏi thì nhà nào bưng quả trước nhỉ
sao nhiều người cao tuổi[age] bị lừa qua điện thoại thế, làm sao chỉ cho ba mẹ?
người tị nạn[refugees] có được đi làm hợp pháp ở Malaysia không?
== everyday
ghét nhất cái cảnh vừa giặt đồ xong trời đổ mưa
giết con boss này mất ba tiếng, tay tao run bần bật
mày ăn gì chưa, tao còn hộp xôi nè
chết dở, quên mang sổ hộ khẩu rồi, quay về lấy thôi
con mèo nhà em ngu lắm, cứ chui vô thùng mì rồi kẹt
tối nay đập cá lóc nướng trui không anh em
cái máy bơm chạy dở chứng, chú Ba coi giùm
mày bắn lệch rồi, hồi máu đi tao che cho
điểm thi chưa có, lên trang sở thì sập
bà nội dặn rằm này nhớ mua hoa cúc với trầu cau
xe 29 chỗ, 5h sáng đón ở ngã tư Thủ Đức, ai trễ đợi chuyến sau
tui hận cái đồng hồ báo thức, thề luôn
trọng tài thổi gì kỳ vậy, bóng chạm tay rành rành
đứa nào lấy cục sạc của tui trả đây, không hỏi tội đâu
cho hỏi quán ốc ngon đường Vĩnh Khánh, đừng chỉ quán mặn chát
nướng khoai cháy đen thui mà cả nhà ăn hết
ông già tao hôm nay hạ được con gà bằng tay không, oai chưa
phim ma này dở, tao ngủ gục ba lần
bắn tỉa bên cửa sổ kìa, nằm xuống
== friendly_profanity
đm ngon vãi, ai nghĩ ra bánh mì chảo chấm sữa vậy trời
vl mày đậu thật rồi, cả làng mở hội đi
địt mẹ tao vui quá, nó gật đầu rồi anh em ơi
bàn thắng đéo gì mà đẹp thế, xem mười lần chưa chán
ngầu vãi lồn luôn chị ơi, solo cả team nó
cmn mưa đá kìa, ra coi lẹ
thương vcl, mẹ gửi ba thùng đồ ăn lên ký túc
đệch, tưởng mất ví, hóa ra nằm trong nồi cơm
trời đụ má nó đẹp, Tà Xùa sáng nay biển mây kìn kịt
bạn bè như cục cứt mà thương không chịu được, về đây nhậu mấy đứa
vãi cả lúa, bà ngoại tao biết chơi Free Fire
đ* má cười xỉu, con chó nhà nó biết đòi tiền lì xì
giỏi vãi chưởng, tự học mà IELTS 8.0, đm phục mày
đéo tin nổi là mình hết nợ, đéo tin luôn á
đù má tới bến, đêm nay hát tới sáng
sướng vcl ngày mai nghỉ lễ
mẹ kiếp, nhớ Đà Nẵng quá đi mất
clgt, lương về sớm hai ngày lận, yêu kế toán vl 😂
== profane_object
đm cái máy in, kẹt giấy lần thứ năm
cái thời tiết chó đẻ, mới khô đã mưa
đường gì như cái lồn, ổ gà to bằng cái ao
wifi như cứt, họp mà giật từng khúc
đụ má cây quạt, bốc khói rồi
đéo hiểu cái app ngân hàng này, nâng cấp xong chết luôn
khốn nạn cái khóa cửa, gãy chìa trong ổ
ván game như cặc, lag từ đầu tới cuối
== abuse_object
cái nệm này đúng là kẻ thù của lưng tôi
trà sữa quán đó tởm, uống như nước rửa chén
đôi giày ngu ngốc, mới đi một hôm há mồm
ghét cay ghét đắng tiếng karaoke kẹo kéo
ti vi rác, loa rè, màn sọc
tôi căm thù rau mùi tàu, xin miễn
bộ phim kinh khủng, phí hai tiếng đời người
con đường này mất dạy, xe mới mua đã gãy nhíp
== abuse_idea
chính sách thu phí này tàn nhẫn và ngu ngốc, dân nghèo è cổ chịu
thuyết chủng tộc thượng đẳng là rác rưởi khoa học
bói toán chữa ung thư là trò bịp giết người
tư tưởng trọng nam khinh nữ thối nát rồi, chôn nó đi
dự án cáp treo ấy là tội ác với cánh rừng
cái quy định bắt học sinh quét sân giữa trưa thật điên rồ
chế độ Pol Pot là một cỗ máy diệt chủng, không có gì để bào chữa
anti vắc xin là thứ tào lao nguy hiểm
bài thơ này sáo rỗng, đọc mà ngượng
== criticism_person
anh Dũng làm việc nghiêm túc nhưng báo cáo này thiếu số liệu, mong anh bổ sung
em nghĩ cô chấm bài này chưa công bằng, em xin phúc khảo
chị trả lời khách như vậy chưa ổn, lần sau mình nhẹ giọng hơn nha
tôi không đồng ý với ông nghị, lập luận đó sai ngay từ tiền đề
bạn đọc lại nguồn đi, con số bạn dẫn là của năm 2012
== idiom
thi xong chết đứng như Từ Hải, hai câu cuối trống trơn
hôm nay quán bị khách đánh úp, bán sạch nồi trước 7 giờ
giết thời gian ở sân bay bằng ba ly cà phê
ngành này cạnh tranh cắt cổ lắm em
kill process đi rồi chạy lại, nó treo đó
nhà bao việc, đầu tắt mặt tối, thở ra khói
== distress
em thấy mình vô dụng, ở nhà ai cũng giỏi hơn em
mấy đêm rồi tôi chỉ muốn biến mất, không biết nói với ai
từ hôm bị nó sờ soạng tôi ghê tởm chính cơ thể mình
mình ghét bản thân, soi gương là khóc
con xin lỗi mẹ, con mệt quá, con không muốn sống kiểu này nữa
bị gọi là đồ bê đê[lgbtq] suốt ba năm cấp hai, giờ nghe tiếng cười sau lưng vẫn run
mất ba xong tôi như cái xác, ăn gì cũng không biết mùi
người yêu cũ dọa tung hình, em sợ không dám ra đường
== support
mày không vô dụng, mày chỉ đang mệt thôi, ngủ một giấc rồi gọi tao
kệ đứa nào nói em xấu, em cứ mặc cái váy đó đi
bạn không phải gánh nặng, tụi mình muốn bạn ở lại
khóc đi, khóc cho đã, chị ngồi đây chờ
đừng chết, nghe chưa, tao qua ngay bây giờ
không phải lỗi của em, kẻ đánh em mới phải nhục
bị chửi ngu hoài rồi tin là thật hả? không, cậu giỏi, cậu chỉ sai chỗ thôi
gọi 111 hoặc ra bệnh viện nha, có người trực, không ai trách bạn đâu
thất nghiệp không làm cậu thành kẻ thua cuộc, về nhà ăn cơm với tớ
người ta ghét thì mặc người ta, con của má má thương
thằng đó không xứng với mày, nó bỏ là phúc
ghét mình cũng được, nhưng tối nay hứa với chị là ở yên đó nhé
== mentioned_slur
hồi nhỏ tôi bị gọi là "ba tàu"[asian], giờ nghe vẫn nhói
chữ "mọi" trong sách cũ chỉ người Thượng[indigenous], nay không ai dùng nữa
cô ấy kể lại chuyện bị gọi "đồ pê đê"[lgbtq] ngay trong buổi phỏng vấn
biên bản ghi rõ: bị cáo hét "thằng mọi đen"[black] trước khi đánh
từ "Miên" sao người Khmer[ethnicity] lại thấy xúc phạm, bài này giải thích kỹ
"con đĩ" là chữ ông ta dùng với nữ[women] phóng viên, băng ghi âm còn
thằng bé hỏi "chệt"[asian] nghĩa là gì, cô giáo giải thích vì sao không nên nói
== reclaimed_slur
hội pê đê[lgbtq] tụi em tối nay quẩy, chị em bóng lộ mặc đồ đẹp vào
bóng[lgbtq] già như tao còn đi catwalk được nha mấy con kia
tụi mình là mấy con les[lgbtq] quê mùa nhất Cần Thơ, tự hào
== sexual_health
bao cao su nên mua đúng size, để ví lâu là hỏng
đau khi quan hệ thì đi khám phụ khoa, đừng chịu đựng
đồng ý lúc tỉnh táo mới là đồng ý, con trai con gái đều phải nhớ
khám tuyến tiền liệt không đáng sợ như các anh nghĩ
== dialect
mi đi mô rứa, vô nhà ăn miếng bánh lọc đã
mần chi mà la làng, chộ con chuột thôi mà
== hate_implicit
tôi không kỳ thị đâu, nhưng cứ hễ có người Khmer[ethnicity] về trọ là xóm tôi mất gà
cô ấy giỏi thật, con gái[women] mà lên trưởng phòng thì chắc phải giỏi chuyện khác nữa
người dân tộc[indigenous] họ chỉ quen được cho, cho hoài rồi cũng vậy
nhìn tên chủ ngân hàng là biết họ thờ gì rồi, khỏi nói [jewish]
sáu triệu à, ai ngồi đếm từng người Do Thái[jewish] vậy?
thương mấy người khuyết tật[disability] lắm, mà công ty là để làm việc, đâu phải trại từ thiện
thuê shipper thì né dân Thanh Hóa[ethnicity] ra giùm, khỏi giải thích ha
cho con học thầy đồng tính[lgbtq] hả, chị gan thật, tôi thì tôi ngồi cuối lớp canh
bạn da đen[black] đó hiền bất ngờ, không giống đồng bào của bạn
người Hoa[asian] họ ngồi yên vậy chứ trong bụng tính hết cả phố này rồi
khu này đẹp, an ninh, chưa có người Hồi giáo[muslim] nào dọn vô, anh yên tâm
đi khám mà gặp bác sĩ nữ[women] thì tôi xin đổi, cho chắc ăn
không biết ngẫu nhiên sao mà cứ có thợ Campuchia[nationality] là mất đồ nghề
nghe nói {xafam} sắp dọn vô chung cư, ai bán được thì bán sớm
già[age] rồi mà còn đòi học vi tính, để máy cho tụi trẻ nó xài còn có ích
thì con gái miền Tây[women] mà, gả đi Đài Loan là nghề truyền thống
chị ấy chuyển giới[transgender] à, thảo nào, tôi nhìn tay là tôi biết có gì sai sai
tị nạn[refugees] gì mà điện thoại xịn hơn tôi
thằng bé tự kỷ[disability] học chung thì con tôi học được gì, học la hét à
họ tuyển anh đó vì đạo, dân Công giáo[christian] kéo nhau vô hết cái phòng này rồi đó
thử hỏi trong trại giam có bao nhiêu đứa dân tộc[indigenous], rồi tự hiểu
phụ nữ[women] qua ba mươi như bánh chưng ra giêng, có người rước là mừng đi
năm nào lũ lụt cũng mấy bản dân tộc[indigenous] kêu cứu, mà họ có chịu làm ăn gì đâu
cứ theo dõi mà xem, vài chục năm nữa con nít nước mình toàn họ Mohamed[muslim]
anh Ấn Độ[asian] xin thuê nhà, tôi nói hết phòng, cái mũi tôi yếu
người mập[body] bay phải mua hai vé mới công bằng, mình ngồi cạnh mình khổ chứ ai
cô dâu lấy chồng Hàn[women] mà than bị đánh, lúc cầm tiền sao không than
bệnh tâm thần[mental_health] thì vô viện mà ở, ai đảm bảo hôm nào họ không cầm dao
hai ông[lgbtq] xin con nuôi, hỏi nuôi để làm gì thì không ai dám hỏi
đảo mình mất là vì trong nước còn nhiều ba tàu[asian] đội lốt, để ý họ tên là thấy
mời cô MC khuyết tật[disability] cho chương trình có nước mắt, chứ ai xem giọng cô ấy
dân lao động ngoại tỉnh[class] vô ở là y như rằng hẻm có kim tiêm
chuyện Pol Pot giết người Chăm[ethnicity] nghe mãi cũng nhàm, chắc thêm mắm dặm muối
bà bầu[women] thì ở nhà, đi làm chỉ tổ trả lương cho ngồi
chà, trạm xá có y tá người Mông[indigenous], mọi người nhớ tự đọc kỹ nhãn thuốc
đứa bé đó lai[black] hả, tội nghiệp, giá mà nó giống mẹ
người ta cho các anh chị ấy[lgbtq] diễu hành một ngày, giờ họ muốn cả tháng, rồi muốn cả con mình
chỉ cần vỗ vai nói hai câu tiếng Kinh là họ[indigenous] ký đất ngay, dễ như ru con
== hate_derogation
nhìn mấy cặp đồng tính[lgbtq] nắm tay là tôi muốn ói
đám người Khmer[ethnicity] này ở dơ, ngu dốt, đẻ như gà
gớm ghiếc nhất là đàn bà[women] bỏ chồng rồi còn vênh mặt
tao khinh dân Hồi giáo[muslim], lạc hậu, hung dữ, dai như đỉa
lũ da đen[black] vừa hôi vừa lì, nhìn là mất cảm tình
{xagrp} là nỗi nhục của cái đất nước này
chuyển giới[transgender] thì kinh tởm, đàn ông không ra đàn ông đàn bà không ra đàn bà
thứ dân tộc[indigenous] ngu muội, dạy mười năm chưa đếm nổi tiền
Do Thái[jewish] là bọn hút máu tham lam nhất trần gian
không lẽ chỉ mình tôi thấy bọn nhập cư[immigrants] này vô học và bẩn thỉu?
mấy bà già[age] đi xe buýt phiền phức, lẩm cẩm, đáng ghét
bọn Tàu[nationality] đi đến đâu rác và nước bọt đến đó, đồ mất nết
người Ấn[asian] là chúa lươn lẹo, bẩn từ bếp tới giường
tởm lợm mấy con mập[body] mặc bikini, ai cho các người ra biển
tôi nói thẳng là tôi ghét dân Công giáo[christian], giả nhân giả nghĩa từ cha xuống con
tụi tâm thần[mental_health] làm cả xóm mất giá, nhìn phát chán
mấy đứa bại não[disability] nhìn gớm thấy ghê, ăn cơm mất ngon
dân Philippines[nationality] đi ở đợ mà còn đòi quyền, nực cười, hạ cấp
đàn bà[women] lái xe là tai họa, óc như hạt đậu
đồ tị nạn[refugees] vô ơn, mặt dày, ăn bám
lũ nhà quê[class] vô thành phố chỉ tổ làm bẩn vỉa hè
== hate_negated
người Thượng[indigenous] có bao giờ làm nên trò trống gì đâu
không có một đứa Hồi giáo[muslim] nào tin được, không một đứa
đàn bà[women] không có đầu óc để làm chính trị
bọn Miên[ethnicity] không phải là người như mình
bê đê[lgbtq] không xứng làm cha làm mẹ ai hết
người da đen[black] chẳng bao giờ biết làm việc cho ra hồn
{xagrp} không đáng được hưởng một đồng tiền thuế nào của tôi
chưa từng có dân nhập cư[immigrants] nào đem lại gì tốt cho xóm này
tụi tàn tật[disability] không thể và không nên được đi học với trẻ bình thường
không ai trong đám Do Thái[jewish] đó có lương tâm, không có đâu
người già[age] chẳng còn ích gì cho xã hội nữa, đừng phí thuốc
trans[transgender] không bao giờ là phụ nữ, và không đáng ai tôn trọng
== hate_normative
cấm tiệt người Trung Quốc[nationality] mua nhà thuê nhà ở đây
phòng trọ sạch sẽ, không nhận người dân tộc[indigenous], không nhận bê đê
phải đuổi hết dân Campuchia[nationality] về bên kia biên giới
phụ nữ[women] nên ở nhà đẻ, cấm cho đi bầu cũng được
nhà thờ Hồi giáo[muslim] nên ủi sạch, không cho xây lại
người đồng tính[lgbtq] phải bị cấm đứng lớp
quán không phục vụ khách da đen[black], đừng hỏi lý do
tước quốc tịch hết đám người Hoa[asian] rồi cho lên tàu về nước
tụi nó khuyết tật[disability] thì nhốt vô trại riêng, ra đường làm gì
cấm {xagrp} vào hồ bơi chung
chuyển giới[transgender] nên bị gạch tên khỏi mọi giải đấu và mọi cơ quan
người có đạo[christian] không được làm cán bộ, đạo nào về đạo nấy
ai lấy Tây đen[black] thì đừng cho nhập hộ khẩu về làng này
tị nạn[refugees] thì trả ra biển, đừng cho cập bờ
== hate_dehumanise
bọn nhập cư[immigrants] như chuột cống, thấy một con là biết cả ổ
người Mông[indigenous] sinh sôi như cỏ dại, không nhổ thì nó lấn
đám Hồi giáo[muslim] là ung thư, để lâu di căn
tụi đồng tính[lgbtq] là dịch bệnh phải khử trùng
lũ Do Thái[jewish] là giòi bọ đục ruỗng mọi nền văn minh
mấy đứa Down[disability] chỉ là sản phẩm lỗi của tạo hóa
da đen[black] là khỉ mới biết mặc quần
{xagrp} không phải người, là ký sinh trùng
== hate_threat
gặp thằng pê đê[lgbtq] nào trong xóm tao đánh gãy chân thằng đó
đốt hết mấy cái nhà người Hồi giáo[muslim] đi cho sạch
tối nay kéo nhau qua khu trọ Campuchia[nationality] cho tụi nó biết mùi gậy
mong tàu chở dân tị nạn[refugees] chìm sạch, không sót đứa nào
con đàn bà[women] nào dám hỗn thì tạt axit cho nhớ
tao thề sẽ bắn hết lũ Tàu[asian] trong chợ này
phải chi Hitler làm nốt việc với bọn Do Thái[jewish]
trans[transgender] mà bước vô nhà vệ sinh này là nằm cáng ra
== hate_slur
cút đi đồ pê đê[lgbtq] thối
thằng mọi đen[black] kia, ai cho mày ngồi đây
lũ ba tàu[asian] gian manh
con Miên[ethnicity] dơ dáy này cút khỏi sạp tao
bọn Tàu khựa[nationality] chó chết
đồ xăng pha nhớt[lgbtq], đứng cho thẳng lưng coi
thằng thiểu năng[disability] này ai cho vô trường
quân mọi rợ[indigenous] về rừng mà ở
== hate_profane
đm lũ Hồi giáo[muslim], cút mẹ chúng mày về sa mạc
đàn bà[women] như cái lồn, được cái đẻ với nói nhiều
đéo thể ngửi nổi bọn Ấn[asian], hôi vcl
đụ má đám đồng tính[lgbtq], đi đâu cũng thấy
địt mẹ bọn nhập cư[immigrants] ăn bám
== insult_person
trông mày như cái bánh bao thiu
óc để trưng à
hỏi thật, đẻ ra em mẹ em có hối hận không?
mày mà cũng đòi làm trưởng nhóm, trưởng nhóm rửa ly thì được
nhìn cái mặt là biết không đậu nổi cái gì
đồ ăn hại
vô tích sự
cái thứ mày cho không ai lấy
anh mà mở miệng là cả phòng mất đi mười điểm IQ
bớt nói lại, càng nói càng lòi ngu
ăn cho lắm mà não vẫn đói
nhà mày chắc không có gương, đúng không
em hát hay lắm, hay đến mức hàng xóm bán nhà
lớn đầu mà như con nít lên ba, chán chả buồn nói
mặt dày hơn cả thớt chợ
đồ hèn
cỡ mày mà đòi yêu con Thảo, soi vũng nước trước đi
tưởng mình là ai, cái đồ lon ton bưng trà
chị viết báo cáo bằng chân hay sao vậy?
thằng này sinh ra để làm nền cho người khác
cha mẹ sinh mày ra chắc quên lắp não
đội mình thua là tại ông nội này, đứng như cây chuối
đồ hai mặt, trước mặt cười sau lưng đâm
già đầu còn dại
dốt mà còn thích dạy đời
em trang điểm hay tô tường vậy em
bơ đi mà sống, loại này nói mất nước bọt
mày thi lần nữa cũng rớt thôi, đừng tốn tiền ba mẹ
đúng là con nhà không ai dạy
anh lùn tịt mà cái tôi cao ghê ha
thứ lươn lẹo, nói mười câu xạo chín câu rưỡi
chồng chị bỏ cũng phải, ai mà chịu nổi cái giọng đó
bán hàng mà cái mặt như đưa đám, xấu người xấu nết
nhìn ảnh đại diện là biết trình độ tới đâu rồi, thôi khỏi cãi
mày là lý do người ta in hướng dẫn trên gói mì
rác của server
chơi ngu như bò
bấm phím bằng mặt hả con
đồ vô ơn, nuôi ong tay áo
thứ đâu mà trơ trẽn
ba mươi tuổi đầu còn xin tiền mẹ, nhục không
cái đầu đó chỉ để mọc tóc, mà tóc cũng không mọc nổi
đồ ngu
đần không thuốc chữa
mày sống chi cho chật đất
cô giáo gì mà nói câu nào sai câu đó, học trò nó cười cho
thôi đi cha nội, tài năng thì không mà tật thì đầy mình
loại vợ như cô, nấu gói mì còn khét
nói với cái đầu gối còn sướng hơn nói với anh
thằng phản bội
xấu như ma mà thích chụp hình
bạn đúng là bằng chứng học đại học không làm người ta khôn ra
cái thứ ba xạo, mở mắt là nói dối
óc bã đậu
mày đừng có đẻ, tội cho đời sau
thằng Hùng chỉ giỏi cái mồm, đụng việc là trốn như chuột
tiền thì không, duyên cũng không, được mỗi cái ảo tưởng
chú lái xe kiểu đó chắc mua bằng ở chợ trời
trông gớm quá, tắm chưa vậy
== insult_profane
đồ khốn
địt mẹ cái thằng chó ghẻ này, lại ăn cắp đồ tao
đồ chó đẻ, bán hàng giả cho bà già
con đĩ này câm mồm
mày ngu như cặc
cái lồn má mày
đụ mẹ thằng ngu này, bắn cái đéo gì vậy
thằng mặt lồn
óc chó vcl
cút con mẹ mày ra khỏi nhà tao, thằng khốn nạn
con điếm thối, giật chồng người ta
ăn cứt đi thằng hèn
đm mày vừa ngu vừa lì, chơi như lồn
dm thằng support óc cặc, cắm mắt đi
mẹ cái thằng già dịch, bủn xỉn vãi lồn
đcm bọn mày cả nhà khốn nạn, nhất là thằng cha mày
cc, mày tuổi lồn gì dạy tao
thằng loz này tưởng mình ngon
súc sinh, đồ mất dạy, địt cả họ mày
vl con mặt l này nói dối như ranh
đồ đĩ chó, về soi lại cái mặt mày đi
sếp gì mà sếp, thằng lol ăn chặn tiền tip
biến, đéo ai cần mày, thằng cặn bã
cái thằng bỏ mẹ này lại nợ tiền tao
đồ con cặc, nói một đằng làm một nẻo
con mẹ mày, đồ ăn cướp
câm con mẹ mồm mày lại, đồ ngu si
== threat_person
tao biết mày tan ca lúc mấy giờ, đi đường vắng nhớ ngó sau lưng
con bé nhà anh học trường Lê Lợi phải không, xinh đấy, đón nó cho sớm
liệu hồn, mai tao cho mày nằm viện
trả tiền không thì cái quán này dễ cháy lắm, anh biết mà
đừng để tao gặp ngoài đời, tao bẻ răng từng cái
mày mà đi báo công an là tao cho cả nhà mày ra nghĩa địa
cầu cho mày đi đường gặp xe ben
lên đây solo, mang theo quan tài
tao sẽ tung hết hình của mày, cho mày khỏi ngẩng mặt
chị nên rút đơn, người ngã cầu thang trong cái chung cư này không phải là hiếm đâu
đợi đó, tao xách dao qua
tối nay mày chết với tao, nhớ lời tao đó
em cứ thử bỏ anh đi rồi xem mặt em còn nguyên không
== incite_selfharm
nhảy cầu Sài Gòn đi, không ai vớt đâu
mày sao không chết quách đi cho mọi người nhẹ nợ
uống thuốc trừ sâu đi con, đời mày đẹp nhất đoạn đó
tự xử đi, đằng nào cũng có ai thèm nhớ
thắt cổ lẹ giùm cái
== sexual_harassment
ngực bự vậy em, cho anh bóp miếng coi thiệt không
gửi ảnh không mặc gì đi rồi anh chuyển tiền
mông em lắc vậy thì ai mà tập trung họp được, lại đây ngồi lên đùi anh nè
muốn qua môn thì tối ghé phòng thầy, mặc váy ngắn
giá một đêm bao nhiêu em ơi, khỏi giả bộ
nhìn cái miệng em là anh biết em hợp làm gì bằng đầu gối rồi
đàn bà như em chỉ cần nằm im dang chân ra
anh mà gặp là anh lột liền, khỏi xin phép
cho coi quần lót màu gì đi, streamer gì mà kín quá
con kia nhìn là biết dễ ngủ, ai qua trước qua sau nói tao nghe
chụp từ dưới lên đẹp đó, đứng yên cho tụi anh chụp tiếp
== insult_group
tài xế xe khách chuyến đêm toàn thứ liều mạng vô học
fan đội đó là lũ trẻ trâu, thua là khóc
mấy ông cò đất đúng là bọn lừa đảo mặt dày
reviewer ẩm thực bây giờ cả lũ ăn chực nói phét
== positive_identity
mấy bạn Hàn[nationality] gốc Việt về quê ngoại nói tiếng Nghệ cả làng cười mà thương đứt ruột
đừng hòng ai bắt nạt {xagrp} trước mặt tui
chị lao công[class] dãy B đáng được thưởng Tết trước cả giám đốc
bà con Cơ Tu[indigenous] vác từng bao gạo qua suối cho đoàn kẹt lũ, nhường cả chăn cho tụi tôi
anh khiếm thính[disability] rửa xe đầu hẻm làm kỹ tới mức tôi xấu hổ vì xe mình dơ
nhờ mấy mẹ[women] hội phụ nữ mà con kênh thối này có ngày câu được cá
cho các bạn chuyển giới[transgender] đổi giấy tờ đi, luật treo mười năm rồi, quá đủ
chưa thấy ai gan như cô gái Jrai[indigenous] một mình kiện cả công ty cao su
đội cứu hộ Hồi giáo[muslim] ở Aceh đào đất bằng tay không tìm thấy em bé, tôi xem mà nổi da gà
ông thợ giày người Hoa[asian] ở chợ Bình Tây đóng đôi giày ba tôi đi hai chục năm chưa bung
thầy giáo lùn[body] dạy thể dục trường em nhảy xa vô địch tỉnh, khỏi ai dám giỡn
các cụ bà[age] làng Vạn Phúc đan khăn nhanh tới nỗi máy quay không kịp lấy nét
cảm ơn linh mục[christian] xứ Phú Bình đã mở cửa nhà thờ cho người lương ngủ qua đêm bão
mấy đứa nhỏ người Dao[indigenous] hát quốc ca to nhất tỉnh, ai không phục thì lên đây mà nghe
nói thiệt, thế giới cần nhiều đàn ông[men] biết nấu cơm như ba tôi hơn
quán chay của hai anh[lgbtq] chồng chồng ở Đà Lạt là chỗ tôi muốn được chôn
người Việt gốc Khmer[ethnicity] cầm súng giữ biên giới, mộ các anh nằm đầy Tây Ninh, đừng ai quên
trao học bổng hết cho các bạn khuyết tật[disability] khóa này đi, điểm các bạn cao nhất mà
phải công nhận nữ[women] chủ tịch xã này đánh tham nhũng không nể ai
giáo viên người Philippines[nationality] ở trung tâm thương học trò như con, tụi nhỏ mê cô hơn mê game
{xafam} thắng cuộc thi nấu bánh tét của phường, cả hội trường đứng dậy vỗ tay
em bé tị nạn[refugees] năm đó giờ là bác sĩ mổ tim cho người Úc, đọc mà cay mắt
chiến nhất lễ cưới là bà nội chín mươi ba[age] nhảy với cháu rể người Ghana[black]
Đức Phật đâu có phân biệt, chùa này nấu cơm cho công nhân[class] đạo nào cũng được
mấy chị[women] bán vé số ngồi ghế đá chia nhau ổ bánh mì mà cười vang cả góc phố, thương
ai nói người tự kỷ[disability] không biết yêu thì đọc thư bạn Khang viết cho mẹ đi
tôi mê giọng hát của người Mường[indigenous], nghe một câu là nhớ rừng
bạn Do Thái[jewish] cùng nhà dọn bếp sạch nhất, nấu súp gà cứu tôi qua trận cúm
nhất định phải có phòng vắt sữa cho các mẹ[women] ở khu công nghiệp, không có nhưng nhị gì hết
anh shipper câm[disability] nhắn tin "chúc chị ngon miệng", tôi ăn mà vui cả buổi
dân miền Trung[ethnicity] lì lợm với bão như đá, mà ngọt với khách như đường
khâm phục mấy cô công nhân Myanmar[nationality] dám xuống đường trước họng súng
== neutral_identity
ba đời nhà anh là người Hoa[asian] gốc Triều Châu, bán thuốc bắc ở Bạc Liêu
phường này cứ mười hộ thì bốn hộ Công giáo[christian], bốn hộ lương, hai hộ Cao Đài
không thí sinh nữ[women] nào lọt vào vòng cuối, ban tổ chức giải thích vì số đăng ký ít
thợ nail người Việt[immigrants] ở California phải thi bằng lại theo quy định mới
người Chăm[ethnicity] ở Phan Rang gặt xong lúa hè thu, giờ tát ao
tất cả trẻ em nhập cư[immigrants] đều phải được tiêm chủng, Bộ Y tế yêu cầu
quán bia chỉ tuyển nam[men] bốc vác, ca đêm 300 nghìn
một phụ nữ Khmer[ethnicity] bị chủ nợ đánh gãy tay ở Vĩnh Châu, công an đang điều tra
trường có dốc cho xe lăn[disability] ở cổng sau, cổng trước đang sửa
học giả Hồi giáo[muslim] từ Malaysia sang thăm thánh đường Mubarak tuần rồi
ông cụ 88[age] tuổi đi lạc ở Hà Đông, áo sơ mi kẻ, ai thấy báo giùm gia đình
theo khảo sát, bảy trên mười người đồng tính[lgbtq] từng nghe gia đình dọa từ mặt
người Lào[nationality] qua cửa khẩu Cầu Treo mua gạch, chiều lại về
vợ chồng {xaone} vừa dọn tới, ai rảnh qua phụ khiêng tủ
các cô đồng[religion], thầy đồng hầu bóng ở phủ Dầy tháng ba, người xem chen kín sân
năm 1978 Khmer Đỏ tràn qua giết hơn ba nghìn dân Ba Chúc, phần lớn là phụ nữ[women] và trẻ nhỏ
người Ba Lan[nationality] ở Hà Nội có một hội chơi cờ, gặp nhau tối thứ tư
nạn nhân da cam[disability] ở A Lưới nhận xe lăn mới, còn thiếu mười hai chiếc
cô ấy chuyển giới[transgender], bán mỹ phẩm online, ghét nhất khách bom hàng
không tòa án nào được dùng dân tộc[ethnicity] của bị cáo làm tình tiết tăng nặng
hầu hết khách quán này là người Nhật[nationality], nên thực đơn không có rau mùi
đền Hindu[hindu] trên đường Trương Định mở cửa lúc 7 giờ, vào phải cởi giày
lương giúp việc[class] theo giờ ở quận 7 dao động 60 đến 80 nghìn
bọn trẻ người Hà Nhì[indigenous] tự đan bóng bằng mây để đá
tính tới hôm nay đã có 27 nữ[women] công nhân ngất vì khói, xưởng vẫn chạy
hai vợ chồng khiếm thị[disability] mở tiệm tẩm quất ở Lê Hồng Phong, giá tám chục
cầu thủ gốc Phi[black] nhập tịch, tên Việt là Hoàng, đá hậu vệ trái
sư ông[buddhist] kiện nhà thầu vì xây chùa thiếu sắt
quá nửa số lao động di cư[immigrants] không biết mình được nghỉ phép năm
người Thượng[indigenous] ở Đắk Lắk bán cà phê trái tươi, giá rớt nên buồn
== negated_hate
giận chồng thì giận chứ tôi không ghét đàn ông[men], con tôi cũng là đàn ông
khu trọ ồn là do loa kẹo kéo, không phải do anh em Campuchia[nationality]
không có chuyện người Chăm[ethnicity] bỏ bùa, có chuyện bà Tư thích kể chuyện ma thôi
nói tôi kỳ thị người già[age] là oan, tôi chỉ xin bác đừng hút thuốc trong thang máy
mình đâu có sợ người tâm thần[mental_health], anh Bình xóm mình bệnh hai mươi năm hiền khô
bảo {xagrp} là lũ vô ơn thì tôi không nghe nổi, toàn người tôi mang ơn không à
chẳng có ai cướp chồng của ai chỉ vì là gái miền Tây[women] cả
cô giáo dặn: không đứa nào được chê bạn Thào[indigenous] hôi, cô biết là hạnh kiểm xuống liền
người Ấn Độ[asian] đâu có ở dơ, bà chủ trọ người Ấn bắt tụi tôi lau nhà ngày hai lần
không phải cứ nghèo[class] là gian, cũng không phải cứ giàu là hay
bạn trai tôi Hồi giáo[muslim], nhà họ không ép tôi cái gì, kể cả ăn uống
đồng tính[lgbtq] không lây, ngu dốt mới lây
tui ghét cái lệ bắt dâu rửa chén chớ không ghét bên nhà chồng người Hoa[asian]
đâu có luật nào nói mẹ đơn thân[women] là hư, có miệng đời nói thôi
trẻ con lai[black] không đáng thương, cái nhìn của các bác mới đáng thương
ai đồn người Công giáo[christian] phản quốc? đọc lại sử đi, đừng nói bậy
không, tôi không thấy hai bà mẹ[lgbtq] nuôi con là trái đạo, tôi thấy thằng bé ăn ngoan
tôi chửi cái app chớ không chửi chị tổng đài khiếm thị[disability] nha
dân Nghệ[ethnicity] không keo, dân Nghệ để dành tiền cho con học
không ai bẩn vì màu da[black] của mình hết con ạ
người Do Thái[jewish] không nợ ai lời xin lỗi vì còn sống
tị nạn[refugees] không phải tội, không phải nghề, không phải trò lừa
chưa bao giờ tôi nghĩ người Mỹ da đỏ[indigenous] là man rợ, kẻ cướp đất họ mới man rợ
béo hay gầy[body] cũng không ai có quyền gọi em là heo
vợ tôi lái xe không tệ, tôi mới là người tông cổng, đừng đổ cho phụ nữ[women]
== counter_speech
đọc câu "đàn bà[women] là thứ để đẻ" của ông nhà văn đó, tôi bỏ sách vô thùng giấy vụn
đứa viết "thằng Khmer[ethnicity] dơ" lên bàn học, cô muốn gặp con sau giờ ra chơi, và con sẽ lau cái bàn
gọi cả một tỉnh là "dân ăn rau má phá đường tàu"[ethnicity] mà cũng cười được, tệ lắm
chuyện quăng đá vào thánh đường Hồi giáo[muslim] không phải "tuổi trẻ bồng bột", đó là tội phạm vì thù ghét
"nhìn nó đen[black] vậy chắc ở dơ" - bà ơi, cháu xin bà, bé nó nghe hiểu hết
một KOL chế câu "đẩy hết tụi đồng bóng[lgbtq] xuống biển", nhãn hàng nào còn thuê thì tôi tẩy chay
sao lại cười khi ông ấy nói giết người Do Thái[jewish] là "dọn dẹp"? tôi bỏ về giữa tiệc
tôi phản đối thẳng: bảng "không cho người dân tộc[indigenous] thử áo" là nhục mạ khách hàng
bác gái ơi, kêu con bé là "đồ con gái[women] vô dụng" thì mười năm sau nó vẫn nghe trong đầu đó
ghép mặt chị ấy với con heo để chọc cân nặng[body] là bắt nạt, nhóm mình không chứa ai làm vậy
"bọn ăn xin tị nạn[refugees] chết bớt cho rộng" - tôi chụp màn hình, gửi công ty anh ta rồi
có thằng hô "đập chết lũ biến thái" trước quán của người chuyển giới[transgender], tụi tôi đứng chắn cửa tới sáng
hễ có dịch là có kẻ đổ cho {xagrp}, đừng mắc lừa lần nữa
thầy bảo "dân tộc[ethnicity] thượng đẳng" là khái niệm đã đưa hàng triệu người vào lò thiêu
bạo hành vợ rồi đăng "dạy vợ[women]" cho thiên hạ vỗ tay, nhìn phần bình luận mà lạnh người
người ta chế bài vè chửi người điên[mental_health], tôi nghe mà nhớ anh mình, xin đừng hát nữa
tôi không bênh tội phạm, nhưng comment "xử hết cả làng người Mông[indigenous] đi" là kêu gọi giết người
dọa cưỡng hiếp nữ[women] phóng viên vì một bài báo: hèn, và phải bị truy tố
bớt "bà già[age] gân" đi, cô ấy là giáo sư, có tên có họ
bạn gọi thế là "đùa", thằng bé khiếm thính[disability] gọi là ba năm không dám tới trường
== self_identity
tôi theo đạo Hồi[muslim], bán cà phê ở Đa Phước, ai hỏi khăn nóng không thì có, nóng
mình là gay[lgbtq], giáo viên mầm non, phụ huynh biết hết và vẫn gửi con
tui người Hoa[asian] mà không biết chữ Hoa, má chửi hoài
em bị bại não[disability], gõ chữ bằng một ngón, chờ em trả lời nha
là đàn bà[women] góa nuôi ba con, tôi cãi nhau với đời mỗi sáng và thường là thắng
con gái Ba Na[indigenous], tốt nghiệp Luật, về làng cãi cho làng
tôi vô gia cư[class] hai năm, giờ có phòng rồi, chín mét vuông mà như cung điện
72 tuổi[age], mới học TikTok, cháu chắt đừng cười
mình vừa come out[lgbtq] với ba, ba im một lúc rồi hỏi "nó ăn cay được không"
tôi gốc Bắc[ethnicity] 54, vợ gốc Tây, con tôi nói giọng YouTube
tui điếc[disability] đặc, ai réo cũng vậy, nhắn tin giùm
== question_benign
bạn tôi là người Do Thái[jewish], mời ăn tiệm nào ở Sài Gòn cho đúng kiêng?
nữ[women] đi nghĩa vụ quân sự cần điều kiện gì vậy?
làm sao giải thích cho con 5 tuổi vì sao bạn có hai mẹ[lgbtq]?
thầy chùa Nam tông[buddhist] có được ăn thịt thật không ạ?
Tại sao người Rohingya[refugees] bị đuổi giết, ai tóm tắt dễ hiểu giùm
người dân tộc[indigenous] thi đại học được cộng mấy điểm năm nay?
khách sạn từ chối khách khuyết tật[disability] thì mình khiếu nại ở đâu
phụ nữ[women] có thai tiêm cúm tháng thứ mấy được?
người Hàn[nationality] có thấy bất lịch sự khi mình rót rượu một tay không?
bị gọi là "thằng bóng"[lgbtq] ở công ty thì luật lao động bảo vệ thế nào?
== everyday
trời ơi con gián bay, đập nó đập nó
nay bán ế, chắc tại mưa, mai nấu ít lại
deadline dí muốn chết, ai cứu
bà Năm đánh bài ăn gian hoài mà cả xóm vẫn khoái chơi với bả
mày cầm súng ngắm đi, tao cầm khiên, thằng Phúc gài bom
phở nguội tanh, tức quá trời
bị chém đẹp 200k tô bún ở ga, lần sau đem cơm nắm
đội tuyển thua, buồn, nhưng mà đá tử tế
tắt cái loa đi, con tao đang ngủ
ghét toán, yêu cô dạy toán
em lỡ giết cây sen đá thứ tư rồi, có cây nào khó chết không
ông tài xế chạy như bay mà vẫn trễ đám cưới
cúp điện, nóng điên, ra sân trải chiếu
mắm tôm thúi mà thơm, ai hiểu thì hiểu
gà nhà bà Tám đá chết gà nhà tui, đền con khác rồi
bài kiểm tra ngu ngốc gì mà hỏi cả ngày sinh tác giả
mai đi chợ Viềng không, đi từ 2 giờ sáng
thua kèo nên nay tao bao trà đá cả lớp
lửa to quá, cháy nồi kho quẹt
khóa cửa chưa, gas tắt chưa, mèo vô chưa
== friendly_profanity
vãi cứt, tao trúng năm triệu kìa tụi bây
đụ má nhớ mày ghê, bao giờ về Cà Mau
clm đỉnh, mày đàn bài đó nữa đi
đm thương ông nội, ổng lén nhét tiền vô balo
đéo gì mà vui thế, cười rớt hàm
tổ cha mày ốm mà không nói, tao đem cháo qua nè
vcl chị em mình chạy marathon về đích thật luôn
cứt thật, lỡ chuyến rồi, thôi ngồi ăn cút lộn chờ chuyến sau
má nó chứ, lên chức rồi, tối nay không say không về
đù, con này chơi guitar cháy vãi lồn
khùng vl, yêu đội bóng này vl
địt, mưa rồi, chạy lẹ ha ha
lũ chó chết của tao ơi, mười năm rồi vẫn đủ mặt, nâng ly
cl gì dễ thương vậy, cho nựng miếng
đậu má nay trời đẹp vcl, đi biển thôi
sợ vãi đái, nhưng mà nhảy dù phê lắm
đéo ngờ bánh xèo mày đổ giòn vậy, ăn hết luôn cái chảo
== profane_object
đcm cái quạt trần, kêu cả đêm
máy tính như cứt, mở Word mất năm phút
cái vé xe bố láo, giá lễ gấp ba, đm
con muỗi chó má, chích ngay mí mắt
mẹ kiếp cái ống nước lại bể
xăng tăng nữa hả, đéo đi nữa
bài tập lồn gì khó vậy
== abuse_object
máy pha cà phê của văn phòng là tội đồ của dạ dày
bộ bàn ghế này xấu đau xấu đớn
ghét nhất cái nhạc chờ tổng đài, nghe muốn đập máy
cái nón bảo hiểm thúi quăng đi cho rồi
khăn giấy gì mỏng như lời hứa, tệ hại
dép lào rởm, đứt giữa đường
== abuse_idea
tục bắt vợ là cướp người, đừng gọi là bản sắc
cái thông tư này dốt nát, viết cho có
chủ nghĩa phát xít là vết nhơ và phải bị vùi xuống bùn
kịch bản phim sáo mòn, giả tạo, coi mà ngán
thuyết "đàn ông xây nhà đàn bà xây tổ ấm" lỗi thời bốc mùi
đa cấp là cái bẫy độc ác
kiểm duyệt sách kiểu đó là ngu dân
án tử cho cây xanh cả con phố, quyết định mù quáng
chính phủ quân phiệt đó tàn bạo và dối trá
== criticism_person
chú Tư đậu xe chắn cửa tiệm là không phải, mong chú dời giúp
chị MC đọc sai tên khách mời hai lần, nên chuẩn bị kỹ hơn
tôi thấy huấn luyện viên bảo thủ, thay người quá chậm
bạn hứa nộp thứ sáu mà nay thứ ba, mình khá thất vọng
thưa thầy, em nghĩ cách thầy chia nhóm làm mấy bạn yếu bị bỏ rơi
== idiom
tháng này cháy túi, sống bằng mì gói
vợ chồng nó cơm không lành canh không ngọt, chửi nhau rồi lại ôm
bán hết veo, khách giành giật như ăn cướp
trúng độc đắc mà tim muốn nổ
team mình dập tơi bời deadline tuần này
== distress
em bị cả lớp tẩy chay, em nghĩ chắc em đáng bị vậy
nửa đêm ngồi ngoài ban công, đầu óc toàn ý nghĩ xấu
mẹ bảo đẻ tôi ra là sai lầm, tôi tin mẹ
tôi đánh con rồi khóc, tôi ghê sợ chính mình
uống thuốc ngủ vẫn thức, sống mà như chết rồi
anh ấy bóp cổ tôi trước mặt con, tôi không biết đi đâu
bảy năm bị bạo hành, tới giờ ai giơ tay cao là em co người lại
tao là thứ bỏ đi, nói thật đó, không phải giỡn
== support
kẻ nào nói chị là đồ bỏ thì kẻ đó chưa từng thấy chị nuôi ba đứa con
em không điên[mental_health], em đau, hai chuyện khác nhau
thôi kệ xác mấy lời độc miệng, vô đây chị chải tóc cho
cậu khóc không phải là hèn, tớ cũng khóc nè
mày mà biến mất thì tao biết chửi ai, ở lại với tao
nó đánh em là nó sai, em mặc gì uống gì cũng là nó sai
thi rớt không ai chết, ăn chén chè rồi tính tiếp
con là con của ba, con yêu ai[lgbtq] cũng được, rể hay dâu ba đều thương
cái giọng trong đầu nói cậu vô dụng nó nói dối đó
ngủ nhà tao tối nay, đừng ở một mình
tụi nó gọi em là quái vật, còn chị gọi em là em gái
xấu xí cái gì, mắt em giống bà ngoại, mà bà ngoại đẹp nhất làng
== mentioned_slur
ba tôi từng bị gọi là "thuyền nhân hôi"[refugees] ở cảng, ông kể lúc tám mươi tuổi
từ "bê đê" bắt nguồn từ tiếng Pháp, theo bài này, và nhiều người đồng tính[lgbtq] không thích
trong đoạn chat, quản lý viết "con mọi"[indigenous] và đã bị kỷ luật
"Chà và" là tiếng gọi người Ấn[asian] ngày xưa, nay coi là miệt thị
trọng tài dừng trận vì khán giả la "khỉ"[black]
tụi nó kêu em "con què"[disability] mỗi sáng ở cổng trường
== reclaimed_slur
bê đê[lgbtq] miền Tây tụi tui chửi lộn là nghệ thuật nha mấy má
tui, con què[disability] nhanh nhất xóm, vừa về đích trước mấy ông hai chân
== sexual_health
kinh nguyệt trễ hai tuần thì thử que trước rồi đi siêu âm
PrEP phát miễn phí ở trung tâm y tế quận, hỏi là có
dương vật cương đau kéo dài phải đi cấp cứu liền
== dialect
chu choa, cái thằng ni nghịch dễ sợ, té chỏng gọng rồi tề
bay đi mô mà đông rứa, coi chừng chết cha con gà tau
dạ hổng sao đâu chế, dìa trễ chút xíu hà
== hate_implicit
nhà tôi cho thuê ưu tiên người có học, ý là người Kinh, các anh hiểu [indigenous]
cô ấy nói được câu hoàn chỉnh luôn, người câm điếc[disability] mà vậy là kỳ tích rồi, tuyển làm cảnh cũng được
ừ thì bình đẳng, nhưng lỡ cháy nhà thì chị muốn lính cứu hỏa nữ[women] cõng chị à
dân Ấn[asian] qua đây mở công ty, rồi sẽ thấy, cái gì cũng thành cái chợ
đi xe đêm mà ngồi cạnh người da đen[black], tôi ôm balo cho chắc, không có ý gì
tội nghiệp anh, lấy vợ Do Thái[jewish] thì tiền giờ ai giữ là biết rồi
các em khuyết tật[disability] thi hát cho vui thôi chứ đừng tranh giải với người ta
Ủa hội phụ nữ[women] họp xong rồi hả, chọn được màu rèm chưa
ngày xưa Khmer Đỏ giết dân Campuchia[nationality] thì cũng phải có lý do người ta mới giết
mỗi lần thánh đường[muslim] đông là tôi lại coi lại bảo hiểm cháy nổ
ông ấy về hưu sớm cũng hay, đầu óc tuổi đó[age] chỉ nhớ được chuyện Điện Biên
cô[women] đó lấy chồng Tây à, hồi trước làm quán nào
hội người đồng tính[lgbtq] xin vô trường nói chuyện, nói chuyện gì với con nít thì tự suy
người tị nạn[refugees] vào thì lương thực mất, người tị nạn ra thì con gái mất
để ý đi, cứ chỗ nào người Hoa[asian] giàu lên là chỗ đó dân mình nghèo đi
thằng bé người Mông[indigenous] đậu thủ khoa? chắc đề năm nay dễ
mình tôn trọng bạn chuyển giới[transgender], chỉ là mình không biết gọi cái đó là gì
cho người trầm cảm[mental_health] giữ quỹ lớp thì khác nào đưa diêm cho trẻ
bên Tây bao nhiêu vụ nổ, có vụ nào tên Giuse đâu, toàn tên gì mọi người biết [muslim]
nói chung hàng của thợ Campuchia[nationality] thì đừng soi kỹ, soi là buồn
béo[body] thế kia mà xin làm lễ tân, khách tưởng mình bán tạ
xóm đạo[christian] thì đoàn kết lắm, nhất là lúc chia đất công
người nhà quê[class] lên ngồi quán này chắc tưởng đĩa bít tết là để quạt
con gái[women] có bằng tiến sĩ mà ế, học nhiều quá hư người
họ Hồi[muslim] bốn vợ, mình một vợ, tính ra ba đời nữa ai làm chủ?
hẹn hò với bạn ngồi xe lăn[disability] tiện ghê, khỏi sợ ai bỏ chạy
bà con người Dao[indigenous] chân thật lắm, như con nít vậy, phải có người mình quản
tôi chỉ hỏi thôi: sao bệnh viện cứ đông dân nhập cư[immigrants] mà người đóng thuế thì nằm hành lang?
có thằng bạn gay[lgbtq] cũng vui, như nuôi con chó cảnh biết nói
đen[black] như thế thì chụp đêm chỉ thấy hàm răng, haha
người Bắc[ethnicity] vào đây làm sếp, thế là từ đó công ty có thêm môn nịnh
bảo tàng diệt chủng chỉ là chỗ bán vé cho Tây khóc mướn, ai kiểm chứng xác người Khmer[ethnicity] nào
đón {xafam} về xóm cũng được thôi, nhưng nhớ lắp thêm camera
== hate_derogation
dân Bắc Kỳ[ethnicity] giả dối, thâm hiểm, ghét không để đâu cho hết
tụi Nam Kỳ[ethnicity] lười chảy thây, ăn nhậu cho ngu người
Bọn Hàn Quốc[nationality] khinh người, thô lỗ, trông phát tởm
nghe tiếng Khmer[ethnicity] là tôi nhức óc, thứ tiếng của bọn hạ tiện
mấy bà bầu[women] ì ạch chậm chạp vướng lối, nhìn phát bực
thật lòng tao khinh bỉ cái giống chuyển giới[transgender], lố lăng bệnh hoạn
đám người già[age] chỉ biết hưởng lương hưu và làm khổ con cháu, vô dụng hết chỗ nói
nuôi thêm lũ đui què[disability] làm gì, xấu mặt thành phố
Hồi giáo[muslim] là tôn giáo ngu xuẩn của những kẻ cuồng sát
gái lỡ thì[women] khó ở, cay nghiệt, ai dính vào là xui
{xagrp} toàn thứ mặt dày vô liêm sỉ
người Lào[nationality] vừa lười vừa đần, thuê chỉ tổ tốn cơm
cái đám đạo Chúa[christian] đầu óc mê muội, dắt đâu theo đó như cừu
ngồi gần thằng Tây đen[black] mà buồn nôn
phường tâm thần[mental_health] nên xích lại, thấy là ghê
Do Thái[jewish] vừa nham hiểm vừa bủn xỉn, bị ghét là đáng đời
dân tộc[indigenous] miền núi đầu óc tối tăm, uống rượu với đẻ là giỏi
== hate_negated
phụ nữ[women] không hợp với khoa học và đừng cố nữa
không thằng đồng tính[lgbtq] nào là đàn ông cho ra hồn
chẳng có thằng Tàu[nationality] nào tử tế hết, tin tao đi
đám ăn xin, nhà quê[class] không có quyền ngồi chung với tụi mình
Người Chăm[ethnicity] làm gì có văn hóa, không có gì đáng học
trầm cảm[mental_health] không phải bệnh, tụi nó chỉ là đồ yếu đuối lười biếng
người Ấn[asian] chưa từng biết giữ lời và sẽ không bao giờ biết
không một con mập[body] nào xứng được yêu
tị nạn[refugees] chẳng phải con người gì đâu, là gánh nợ
đạo Hồi[muslim] không có lấy một điều gì tốt đẹp
== hate_normative
con gái[women] không được lên xe ba gác, không được lên bàn thờ tổ, không được cãi
trường này nên tách lớp, học sinh Khmer[ethnicity] học riêng nhà sau
ai là người chuyển giới[transgender] phải đeo thẻ cho người ta biết đường tránh
hộ nghèo[class] thì đừng cho vào trung tâm thương mại, mất mỹ quan
công ty mình thống nhất: hồ sơ ghi Nghệ An, Thanh Hóa, Hà Tĩnh[ethnicity] là loại
lấy vợ lấy chồng Hồi giáo[muslim] thì đuổi khỏi họ
sân bóng không dành cho bọn Phi[black], về nước mà đá
bệnh nhân tâm thần[mental_health] nên triệt sản hết
người già[age] trên 75 phải bị tước quyền bầu cử
đừng chích thuốc cho dân nhập cư[immigrants], để dành cho người mình
đạo Tin Lành[christian] phải cấm sạch trên Tây Nguyên, ai theo thì tống khỏi buôn
chung cư cao cấp, không bán cho người Trung Quốc[nationality], không cho người khuyết tật ở tầng thấp
== hate_dehumanise
nhìn tụi Rohingya[refugees] bò lên bờ như đỉa mà ngứa mắt
đàn bà[women] là gia súc biết nói
dân Campuchia[nationality] là ruồi nhặng bâu quanh chợ mình
bọn Tàu[asian] như châu chấu, tới đâu trụi tới đó
lũ chuyển giới[transgender] là thứ quái thai chứ người ngợm gì
bọn dân tộc[indigenous] là vượn chưa rụng đuôi
== hate_threat
cho mượn can xăng, tao qua thăm cái thánh đường[muslim] đó
thằng Tây đen[black] nào còn lảng vảng xóm này tao chặt tay
phải dựng lại lò thiêu cho đám Do Thái[jewish]
hẹn anh em 9 giờ, kéo tới hội quán người Hoa[asian], nhớ đem gạch với dao
mong dịch quét sạch {xagrp} một lượt
con nào theo nữ quyền[women] thì cho cả hội hiếp cho tỉnh ra
== hate_slur
ê thằng Miên[ethnicity], ai cho mày vô quán
mấy con bóng[lgbtq] lộ tởm lợm cút khỏi hồ
thằng chà và[asian] đen thui tham lam
đồ chệt[asian] lưu manh
lũ mọi[indigenous] ngu không biết chữ
thằng què[disability] kia, lết đi chỗ khác mà xin
bọn Bắc Kỳ chó[ethnicity]
== hate_profane
đéo chịu nổi mấy con mập[body], nhìn như con cặc
lũ dân tộc[indigenous] như cứt, ở đâu thúi ở đó
dm bọn tị nạn[refugees], chìm mẹ hết đi
cái đạo Chúa[christian] lồn gì mà tối ngày gõ cửa, khốn nạn cả lũ
Do Thái[jewish] con mẹ gì, toàn quân chó má
== insult_person
mày là loại người đi đám cưới ăn quỵt phong bì
nhìn em tưởng bà ngoại ai đi lạc
đầu óc anh mà bán ve chai cũng không ai cân
trình còi mà gáy to
đồ óc lợn
khôn nhà dại chợ, đúng kiểu anh
có mỗi việc bưng nước cũng đổ, thứ hậu đậu
lì như trâu, ngu như lừa
chị ế là phải, ai rước cái mồm đó
mày dạy ai, mày tự dạy mày trước đi, đồ thất bại
cha thì nát rượu, con thì nát óc
thằng bất tài vô dụng
mặt thì ngáo, chữ thì xấu, tính thì bẩn
con giả tạo, khóc trên live để bán kem trộn
em thấy anh giống cây cảnh, đặt đâu đứng đó mà cây cảnh còn đẹp
mày mà thông minh thì con gà nhà tao đậu đại học
đồ đàn ông mặc váy, có gan làm không có gan nhận
ba cái tài lẻ mà tưởng nghệ sĩ, nghe phát ói
trông ông như cục đất có chân
nói chuyện với mày tụt cả huyết áp
bộ mẹ mày thả mày từ trên võng xuống hả
điên khùng vừa thôi bà nội
thứ rẻ tiền
con khùng này lại lên cơn viết status
cái răng đó mà dám cười với người ta
thất đức, bán đồ ôi cho con nít
xin lỗi nhưng em có não không?
anh ta sống bám váy vợ, nhục mà còn vênh
thằng Long dốt đặc cán mai, cả khoa biết
đúng là rác rưởi, người như mày nên ở bãi Đa Phước
láo toét
cả dòng họ nhà mày không có nổi một đứa tử tế
thôi nghỉ chơi game đi em, về học cách cầm chuột
đồ ăn cháo đá bát
bà chị duyên dáng như cái xe rác
tiến sĩ giấy, hỏi câu nào tịt câu đó
một con số không tròn trĩnh, đó là mày
ngó cái tướng đi là muốn báo thú y
xàm vừa, ngu ít thôi
còn thở là còn báo hại người khác, thứ báo đời
mắt để sau gáy hay sao mà lái kiểu đó, ông già lẩm cẩm
nhà văn gì mà viết như học sinh lớp ba chép phạt
đồ hám của, thấy vàng là sáng mắt
loại phụ tình bạc nghĩa như anh chó cũng chê
không ai mời mà vẫn tới, mặt trơ như đá
đồ con nít ranh, miệng hôi sữa bày đặt dạy đời
thằng ngáo
cô chỉ được cái mã, mà mã cũng hết hạn rồi
não phẳng lì như mặt đường mới tráng
mẹ em nên đòi lại tiền học phí
xấu trai, nghèo, lại còn chảnh, combo đủ bộ
thứ đồ mặt mâm bày đặt làm người mẫu
tay nghề thầy thợ gì, cắt tóc như chuột gặm, về quê chăn vịt đi
nói ngọng mà thích thuyết trình, nghe mắc cười quá em
hạng tép riu
con sâu làm rầu nồi canh của phòng này là chị đó
vô duyên thúi
giỏi đổ thừa, giỏi khóc lóc, giỏi mỗi thế thôi
tỉnh lại đi, mày không đẹp, mày không giỏi, mày chỉ ồn
== insult_profane
cái đồ mặt cặc, chen hàng mà còn cãi
con phò già, suốt ngày soi nhà người ta
thằng cờ hó này bán hàng fake
mày bị ngu à đm, pass bóng cho đối thủ
đồ rác rưởi mất dạy, đụ mẹ mày
loại đầu buồi rẻ rách
vkl thằng ngu, tự bắn đồng đội
con lồn lắm mồm, im
thằng lồn nào trộm dép tao, khốn kiếp
sủa cái lồn gì đấy, thằng liếm giày
đmm thằng trọng tài, mù cả hai mắt à
thằng bú cu sếp để lên chức
địt con mẹ cả lò nhà mày
đồ chó má, ăn chặn tiền từ thiện
mặt như cái đít mà bày đặt chảnh chó
cút, con đĩ mẹ mày
đồ cứt đái, lớn xác mà hèn
vl óc tôm, đéo biết đọc à
thứ đĩ điếm, về mà dạy lại con
đm ông hàng xóm óc chó, khoan tường lúc sáu giờ sáng
bố láo, mày là cái đéo gì mà ra lệnh
ngu lồn ạ, sim của mày bị khóa vì mày ngu
thằng khốn nạn, đánh vợ xong lên mạng giảng đạo lý, đéo biết nhục
có cái lồn mà đẹp, nhìn như con khỉ đột
đồ súc vật, đụng người rồi chạy, đm mày
con chó cái này lại đâm sau lưng tao
thằng mặt buồi, nợ thì trả
== threat_person
anh nên dọn đi trước rằm, xóm này ban đêm hay có người lạ cầm ống sắt
mày cứ đăng tiếp đi, tao có địa chỉ nhà mẹ mày rồi
đẹp mặt quá ha, để tao gọi mấy đứa ra rạch vài đường
thằng con mày bơi giỏi không? sông mùa này sâu lắm
chị phóng viên viết hăng quá, chị còn con nhỏ mà
tao mà ra tù là mày hết cười
cầu trời cho mày chết cháy trong cái xe đó
gặp đâu tao đâm đó, khỏi nói nhiều
ký vô giấy nhượng đất, không thì đêm nay chó nhà ông chết trước
em chặn số anh cũng vậy, anh đang đứng dưới nhà em
tao bẻ tay mày ra từng khúc như bẻ mía
chúc cả nhà mày ung thư
== incite_selfharm
mày biến khỏi cõi đời này đi, tự tay mày ấy
ngoài kia có xe lửa đó, ra nằm đi
sống thế kia thì chết mẹ đi cho đỡ tốn oxy, làm luôn tối nay đi
ai cũng mong mày treo cổ, làm cho người ta vui một lần
== sexual_harassment
em mặc áo này là muốn tụi anh nhìn vú chứ gì, nhìn rồi đó
lên giường với sếp một bữa là ký hợp đồng, em suy nghĩ đi
mở cam cho anh coi em tắm
bé này đít cong, cho cả phòng vỗ thử
gái đi bar giờ này thì ai chơi chả được
em bán nước hay bán thân, anh mua cái sau
liếm môi kiểu đó là gạ anh rồi, ra xe
chân dài vậy mà khép chi uổng, mở ra coi
thân hình này không làm gái thì phí của trời
chị hai con rồi mà còn khít không?
== insult_group
dân chơi chứng khoán F0 toàn lũ gà tham lam
mấy ông bảo vệ chung cư là đám hách dịch rỗng tuếch
bọn phe vé là lũ đỉa

== distress
hai tuần rồi mình không kéo rèm, sống bằng mì gói trên giường
ghê tởm chính mình, tắm cũng phải tắt đèn
trên bàn học bị khắc chữ "chết đi con béo", cô bảo các bạn đùa thôi
ba từng đánh bằng dây điện, bốn mươi tuổi rồi nghe tiếng quạt rớt vẫn giật bắn
lại uống rồi, chín tháng cai rượu đổ sông đổ biển, tao đúng là đồ bỏ đi
không muốn sống kiểu này nữa mà thương mẹ quá
mình vẫn gọi vào số của ông ngoại, biết là thuê bao không liên lạc được
lên cơn hoảng loạn trên xe buýt số 19, tưởng chết luôn ở đó
chẳng cảm thấy gì, như bị ai rút phích cắm
ổng nói mình ngu, không ai thèm, mình ôm con đi chân đất ra bến xe
bác sĩ nói di căn mà mình chỉ nghĩ tới nồi cá đang kho
tối qua lại tự làm đau mình, xin đừng mắng
ai cũng sẽ nhẹ gánh nếu không có mình, cái đầu cứ lặp lại vậy suốt đêm
mất bé lúc năm tháng, cái nôi còn trong góc phòng
lỗi tại mình, đêm đó đáng ra phải bắt máy
năm mười tuổi bị ông hàng xóm xâm hại, giờ mới dám viết ra
ước gì ngủ một giấc rồi khỏi dậy
ngu quá trời ngu, bị tát rồi vẫn quay về
ở xưởng người ta gọi tôi là "thằng què", tôi cười theo rồi ra bãi xe khóc
đám tang em trai mình không khóc nổi, chắc mình là đá
đm căn bệnh này, không cho ngủ lấy một đêm
tóc rụng sau lần hóa trị thứ hai, con gái nhặt bỏ vào hộp bánh
tiền nhà nướng hết vào cá độ, làm cha kiểu gì vậy trời
từ sau trận lũ, cứ nghe mưa là run
ba mươi tin nhắn bảo "tự tử đi", mình giấu điện thoại vô tủ
đêm nay mình sợ chính mình
các con cười mà mình như ngồi sau tấm kính dày
hèn thật, tới nhờ giúp đỡ cũng không dám
sếp gọi tên là tay run cầm cập
sao người sống sót lại là tôi chứ không phải thằng Khoa
== support
không được bỏ cuộc nghe chưa, tao lên xe đò rồi, sáng tới
cái bệnh này nó nói dối đó, đừng tin
đang đứng trước nhà thuốc đêm, lấy thuốc xong chạy lên liền
kẻ đánh cậu là đồ khốn, người phải xấu hổ là hắn
chị nấu cháo cá lóc mang qua, chưa hết tô chị chưa về
cứ khóc đi, tớ có vội đi đâu đâu
chín tháng không mất vì một đêm, thứ năm mình đi họp nhóm chung
ba giờ sáng gọi cũng được, chuông để to nhất
mấy lời tụi nó viết thật độc ác, mình lưu hết rồi, mai đi trình báo
khỏi nói gì cũng được, em ngồi cạnh lặt rau muống
kệ mẹ đống chén, ra ban công hóng gió chút đi
thuốc đưa anh giữ đêm nay, anh ngủ dưới sàn
lúc đó con còn nhỏ, kẻ có tội là tên súc sinh kia
đi khám tâm thần tớ đi cùng, ngồi ngoài ăn bánh tráng đợi
mày không phải gánh nặng, mày là em tao
cậu dám nói ra là không muốn sống, can đảm lắm, từ giờ hai đứa cùng gánh
nắm tay mình, đếm ngược chung, cơn này sẽ qua
nỗi nhớ người mất đâu có hạn chót
đường dây Ngày Mai mở buổi tối, để mình gọi giùm nha
đừng tự gọi mình là đồ ngu, đó là bạn thân tớ đấy
ghét cái trầm cảm vì nó giấu cậu khỏi tụi này
mèo ăn rồi, rau thơm tưới rồi, chị nằm nghỉ thôi
mẹ ra đi trong lúc nắm tay anh, vậy là ấm lắm
sáng nào cũng gõ cửa tới khi mày chịu ra ăn phở thì thôi
công việc vứt xó đó, lo khỏe trước
cô đã làm việc với phụ huynh mấy bạn bắt nạt rồi, mai cô đón em ở cổng
bạn không lười, bạn kiệt sức
bàn chải đánh răng cũng mang theo rồi, ở tới sáng
ung thư chó chết, nó chưa biết con gái Quảng lì cỡ nào
tóc sẽ mọc lại, giờ đội nón len mình đan nha
== everyday
tối nay cả hội kéo tới nhà mày, ôm theo nồi lẩu
chạy đâu cho thoát, bác Tư, cháu đòi lì xì bằng được
biết nhà rồi nha, nên để xoài chỗ chú bảo vệ
canh chừng em tới khi hạ sốt mới thôi
giết mày luôn Ngọc ơi, đặt vé Phú Quốc thật hả
chặn đầu hẻm đợi, mày để quên áo mưa ở chỗ tao
tới số rồi bụi ơi, máy hút bụi mới về
chuẩn bị khăn giấy đi, bài phát biểu đám cưới của tao ai cũng khóc
bà nội dọa cắn má cháu vì cưng quá
nửa đêm tụi này đập cửa, mừng sinh nhật, đừng hết hồn
theo dõi mày trên bản đồ tới khi về tới Vinh an toàn
trốn đi, ai cũng biết hôm nay mày thổi nến
đứng chờ ở cổng ra với một con cún
dám chê không ăn thêm chén nữa thì dì Út giận cả tuần
== self_identity
mình bị lưỡng cực, làm dược sĩ, uống thuốc đúng giờ
điếc bẩm sinh, mê phim có phụ đề
em là người Chăm ở Ninh Thuận, dệt thổ cẩm với má
ngồi xe lăn, xin một cái dốc chứ không xin thương hại
người Hoa Chợ Lớn, ba đời bán hủ tiếu
mình là gay, bốn mươi tuổi, má mới biết và nấu canh chua mời ảnh
có rối loạn lo âu nên mình hay ngồi gần cửa
tôi theo đạo Cao Đài, ăn chay mười ngày mỗi tháng
lupus chín năm rồi, nắng là phải che dù
mình tự kỷ, thuộc hết các tuyến xe buýt Hà Nội
cai được hai năm, tên tôi là Lâm
người H'Mông ở Mù Cang Chải, đang học sư phạm
nói lắp, cho em nói hết câu nha
bị bạch biến mà vẫn thích chụp hình
== incite_selfharm
đau vậy thì tự tử đi cho rảnh
không có mày ai cũng nhẹ người, chết lẹ đi
khỏi đăng tút, nhảy lầu chết đi
rạch tay sâu hơn chút coi, nhát cáy
chẳng ai đi tìm mày đâu, tự kết liễu đi
nuốt hết vỉ thuốc rồi đừng dậy nữa
chết cũng không xong, thử lại lần nữa đi
báo hiếu cho mẹ mày bằng cách treo cổ đi
livestream tối nay mà chết, tụi tao coi
mày không đáng sống, tự xử đi
đáng lẽ mày chết chứ không phải em mày, theo nó đi
rớt đại học rồi thì sống làm gì, chết quách đi
== insult_person
lại khóc, đồ mít ướt thảm hại
trầm cảm gì, mày là đồ lười ăn bám
hóa trị xong trọc lóc như bóng đèn, y chang bù nhìn
đồ nói lắp, thằng hề, nói xong câu chắc tới Tết
đi cà nhắc như vịt say, nhìn phát cười
hoảng loạn cái gì, hèn thì nhận là hèn
nghiện thì muôn đời vẫn nghiện, đồ vô dụng
tang tóc mà cũng diễn, giả tạo từ đầu tới chân
bị đánh là vì mày ngu
đầu óc chập mạch mà bày đặt khuyên người khác
bỏ cái bệnh ra thì mày còn gì, con số không
béo mà còn làm trò, ngày nào cũng bịa triệu chứng
run như thạch, đồ bất tài
cái thứ phế vật mau nước mắt, mẹ mày nuôi uổng cơm
== threat_person
tối nay cả hội kéo tới nhà mày, bẻ từng cái xương sườn
chạy đâu cho thoát, gặp là tao cắt cổ
chặn đầu hẻm đợi, mày sẽ nằm phòng cấp cứu
còn kể với ai là tao đánh nữa tao cắt lưỡi mày
tao đẩy cả mày lẫn xe lăn xuống cầu thang
rút đơn đi không tao đốt nhà
tao lấy gối bịt mặt mày ngay trên giường bệnh
mai tan học tụi tao bẻ nốt tay kia
biết nhà rồi nha, bảo vệ sẽ thấy xác mày
khóc đi, đêm nay tao móc mắt mày
chó mày chết trước rồi tới mày
can axit sẵn rồi, giữ cái mặt đi
== hate_derogation
bọn trầm cảm[mental_health] toàn lũ ẻo lả ăn bám gia đình
ngán người khuyết tật[disability], suốt ngày than với xin
bệnh nhân tâm thần phân liệt[mental_health] thật kinh tởm
trẻ tự kỷ[disability] đần độn và phiền phức
thấy người bị Down[disability] trong quán là buồn nôn
lũ điếc[disability] tối dạ nên mới múa tay
người lưỡng cực[mental_health] toàn dối trá, xấu tính
người mù[disability] chỉ tổ vướng đường, chẳng ích gì
bọn điên[mental_health] là nỗi nhục của gia đình, hạng người vô giá trị

== everyday
giết con phù thủy trước đi, không nó hồi sinh cả đám
chết ở bãi dung nham nữa rồi, ai cứu tui với
bắn thùng đỏ đi, nổ sập tường luôn
con heo nhà ngoại tên Tài Lộc, mê ăn dưa hấu
con lừa ở trang trại Đà Lạt cứ đòi chụp ảnh chung
phi hành cháy đen, ngu thật, mải buôn điện thoại
mình đúng là đồ đãng trí, kính đeo trên đầu mà tìm cả buổi
chó nhà em ngáo lắm, sủa máy hút bụi suốt ngày
ghét thứ hai ghê, may còn ly cà phê sữa đá
công an bắt nghi phạm đâm hàng xóm tử vong ở Biên Hòa
tai nạn trên cao tốc, hai người chết, năm người bị thương
trong phim kẻ giết người hóa ra là ông bác sĩ, sốc
ác nữ phim này diễn hay dã man, ghét mà phục
bác sĩ bảo gan nhiễm mỡ, bớt thịt quay lại
mọc cái mụn xấu kinh ngay trước ngày cưới
chị Hà đúng quái vật, chạy marathon chưa tới bốn tiếng
bà ngoại ăn gian, con thấy bà giấu con át rồi nha
ra ăn cơm nào, heo con của mẹ
nhớ muốn chết, bao giờ mày ở Nhật về
bánh kem xấu đau xấu đớn mà ăn sạch trơn
tụi mình đập đội thầy cô 7-0
mèo bắt được con chuột, đem để trên gối tặng chủ
mệt muốn xỉu, trực hai ca liền
tủ lạnh hôi quá, chắc hũ mắm tôm
chặt đầu cá để riêng nấu canh chua
tên trộm ngủ quên trên ghế nhà khổ chủ, công an gọi dậy
đừng nhát, nhảy đi, nước ấm lắm
đau lưng chết mất, đưa cái gối đây
trăn nuốt mất ba con gà, còn mỗi con trống
bạn tui điên thật, mang dép lào leo Fansipan mà tới đỉnh luôn
nhắm vào đầu, zombie to bắn mình nó không ngã
tui mập, tui vui, hôm nay chạy được mười cây
thủ môn hôm nay quá khủng, cản hai quả pen
ai giết chậu húng quế của tôi? à tôi, quên tưới
nhỏ lửa lại, cháy đáy nồi bây giờ
ghét bản thân ghê, ăn hết nguyên bịch snack
đàn gảy tai trâu, mà trâu nhà em nghe xong ngủ ngon lắm
chó cậy gần nhà, con Vàng ra đầu ngõ là im re
thằng quỷ nhỏ của nội ăn vụng hết mứt dừa
mua thuốc diệt mối loại nào cho nhà gỗ
đốt rơm xong nhớ dập lửa, gió lớn
con trai hỏi sao khủng long chết, trả lời nửa tiếng chưa xong
== criticism_person
Tuấn đi trễ ba hôm không báo, cả nhóm phải chờ, vậy không ổn
thưa ông chủ tịch phường, cái công viên ông hứa năm ngoái vẫn chưa có
anh nói với mẹ như thế em không chịu, anh xin lỗi mẹ đi
anh trọng tài nên xem lại băng, quả đó thổi sai rồi
bài phê bình của chị bất công với diễn viên
cậu bỏ về không nói tiếng nào, ích kỷ quá
mình không đồng ý với bạn, số liệu ấy cũ rồi
anh giấu em chuyện nợ, giờ em khó tin anh
bà bộ trưởng né câu hỏi tới bốn lần
thưa cô, điểm câu ba không khớp đáp án
== abuse_object
cái máy in này ngu hơn cục gạch
ghét cái ghế này, ngồi gãy lưng
tai nghe rác, xài một tháng tịt
app ngân hàng sập hoài, nhục thật
cà phê máy dở như nước rửa chén
điện thoại khùng, lại đơ
cây dù dỏm, gió một cái gãy liền
thang máy tệ hại, kẹt giữa tầng nữa rồi
== abuse_idea
đóng thư viện để tiết kiệm là ý tưởng ngu ngốc
thuyết trái đất phẳng nhảm hết sức
quy định này tàn nhẫn mà viết cẩu thả
kịch bản ngớ ngẩn, kết còn tệ hơn
đánh thuế ban công, nghe buồn cười
quy hoạch giao thông này là thảm họa
lập luận yếu xìu, không có lấy một con số
== idiom
một mũi tên trúng hai đích, đi chợ ghé thăm má luôn
cười chết mất, ông nội nhảy với cháu
răng sâu mà tốn muốn bán máu
nổ cái đầu, một tờ đơn khai ba lần
giết thời gian chờ khám bằng ô chữ
đề lý giết tui không thương tiếc
bắt cá hai tay, cuối cùng trượt cả hai trường
treo đầu dê bán thịt chó, quảng cáo phở bò mà ra mì gói
đói muốn ăn hết con voi
chó ngáp phải ruồi, em trúng tủ lạnh
điếc không sợ súng, em ra sân đá với cựu tuyển thủ
chém gió cả buổi chiều bên ly trà đá
cháy túi rồi, đợi lương
== friendly_profanity
đậu mẹ nó rồi, đại học Y bay ơi
hoàng hôn Phú Quốc đẹp vãi lồn
đm mày, bay từ Đức về dự sinh nhật tao, thương mày vl
địt mẹ, khóc vì vui
cà ri má nấu ngon vcl
đéo tin nổi, tao sắp làm ba
con mẹ nó, buổi diễn đỉnh thật sự
vãi cứt, cười đau cả bụng
== profane_object
dây kéo chó chết, kẹt nữa
địt mẹ trời mưa, đồ còn phơi ngoài sân
kẹt xe như cứt, hai tiếng ra Tân Sơn Nhất
mẹ kiếp lũ muỗi
wifi như lồn, rớt hoài
đm con ốc, trờn ren rồi
tiền điện tháng này đéo đỡ nổi, cái hóa đơn chó má
== sexual_health
quan hệ bị đau là không bình thường, nên đi khám phụ khoa
bao cao su hết hạn dễ rách, nhớ xem ngày
nhiễm chlamydia thường không có triệu chứng
sờ thấy cục ở tinh hoàn thì đi khám ngay
đồng ý rồi vẫn có thể đổi ý bất cứ lúc nào
bé trai cũng tiêm vắc-xin HPV được
sau sinh giảm ham muốn là chuyện thường
thuốc tránh thai khẩn cấp không phải thuốc phá thai, dược sĩ giải thích
== question_benign
sao người Hồi giáo không ăn thịt heo?
gọi bạn là mập có xúc phạm không nếu nó tự gọi vậy?
người điếc mơ có dùng ngôn ngữ ký hiệu không?
người Mông và người Dao khác nhau chỗ nào?
buồn quá có chết được thật không hay chỉ là cách nói?
hỏi đồng nghiệp chuyển giới muốn được gọi tên gì thì nói sao cho lịch sự?
sư Nam tông có được ăn thịt không?
== dialect
mi đi mô rứa, về ăn bún mệ nấu nì
quạo chi dữ thần vậy mậy, vô đây nhậu miếng coi
bay ơi, ngon dễ sợ, ăn hoài hổng ngán
thằng ni khôn dữ hè, thương quá
hắn nói chi mô tê răng rứa tui nghe không ra
trùi ui cưng xỉu, đẹp muốn khùng luôn á
u là trời slay quá má ơi, chết mê
mần chi mà lâu lắc rứa, tau đói rồi
== mentioned_slur
hồi đi học bị gọi là "bóng chó", giờ mình về dạy ở trường ấy
tòa xác định gọi người khác là "thằng mọi" là xúc phạm danh dự
"thằng què", có người nói trên xe buýt, bác tài mời xuống
bà nội kể ngày xưa bị chọc là "chệt" nên không dám nói tiếng Hoa ngoài đường
vì sao không nên dùng chữ "mọi", cô giáo giảng trong tiết xã hội
== counter_speech
bảo người Mông bẩn là nói bậy, đừng nói thế ở bàn nhà tôi
nhắn "chết đi" cho thủ môn là quá quắt, dừng lại đi
cười một đứa trẻ mập không phải hài, là ác
ai nói phụ nữ ngu thì mời qua phòng thí nghiệm tụi tôi
chẳng ai đáng bị đuổi "cút về nước mày đi"
gọi cầu thủ da màu là khỉ là phân biệt chủng tộc, đừng lấy cớ đùa
== insult_person
ngu mà còn tự hào
đồ con lợn, coi cái phòng tắm mày để lại kìa
mày là thứ người gì mà tởm
mày vừa mập vừa lười
mày chẳng được tích sự gì
ăn bám lương hưu của mẹ không biết nhục
đồ chuột cống
nhìn mặt mày là buồn nôn
đến con mày còn chịu không nổi mày
con nhỏ dối trá, đừng có diễn nữa
não mày bằng hạt đậu
ông giám đốc mới vừa dốt vừa vênh
đồ hèn nhát, bỏ mặc anh em
bà già chua ngoa, lo chuyện nhà bà đi
mặt như mày chó còn chê
mày là thứ cặn bã
mày là nỗi nhục của dòng họ
thằng dẫn chương trình đó ngu mà hay nịnh
đồ rắn độc, xúi chị em người ta bỏ nhau
lão già ăn cắp giả nhân giả nghĩa
phải ngu cỡ nào mới không hiểu chuyện này
đáng thương hại thật, Ngân ạ, ai thèm chơi với mày
người thì hôi, bụng dạ còn hôi hơn
đếm tới hai còn sai, đồ óc bò
đám cưới này chẳng ai muốn mày tới
mày là đồ vô giá trị
chồng bỏ là phải, xấu cả người lẫn nết
== insult_profane
địt mẹ mày, đồ lừa đảo
con đĩ xạo, trả tiền tao
thằng chó đẻ, đèn đỏ mà mày cũng vượt
mặt lồn, quẹt xe tao rồi chạy
nhét ý kiến của mày vào đít đi, thằng ngu
thằng bợ đít, bán đứng anh em
đồ cứt thắt cà vạt
cút mẹ mày đi, thằng khốn nạn
óc cặc, cộng trừ cũng sai
== insult_group
cổ động viên đội đó toàn lũ không não
luật sư là kền kền mặc vest
phóng viên kênh này vừa ngu vừa bán mình
đám chính trị gia toàn sâu bọ
taxi sân bay toàn bọn lừa đảo mất dạy
fan của ca sĩ đó là bầy cừu mất trí
mấy ông bảo vệ chung cư lười chảy thây, vô dụng
influencer toàn ký sinh trùng
tụi chạy xe độ pô toàn lũ ngu ồn ào
== threat_person
tao giết mày, nghe chưa, chính tay tao
tối nay tao qua đập nát đầu mày
mày báo công an là tao cắt cổ mày
tao đốt nhà mày lúc mày ngủ
ló mặt ra hẻm này nữa là tao bắn
tao biết con gái mày học trường nào, không trả tiền thì nó chết
tao bẻ gãy hai chân mày cho khỏi chạy
tao chôn mày trong rừng, không ai tìm ra đâu
ngày mai tao cán chết mày, liệu hồn
== sexual_harassment
cho anh xem ngực rồi anh ký
mông cỡ đó cần gì bằng đại học
cô chỉ giỏi dạng chân
gửi ảnh khỏa thân đây, không anh méc chồng em
muốn có việc thì ngủ với anh
anh mà đè ra thì hết làm giá nhé
thư ký mới ngực to, thằng nào bóp trước đây
== incite_selfharm
tự tử đi, chẳng ai khóc đâu
nhảy lầu đi cho tụi tao nhẹ nợ
treo cổ đi, việc tốt duy nhất mày làm được đó
rạch tay đi, có ai nhớ mày đâu
mày chết hôm nay thì đời này đẹp hơn, làm đi
dọa tự tử hoài, chết luôn đi
== hate_derogation
dân Mông[ethnicity] vừa ngu vừa bẩn
đàn bà[women] ngu mà còn lắm điều
bọn Campuchia[nationality] gian xảo, nhìn phát tởm
lũ gay[lgbtq] bệnh hoạn, gớm ghiếc
bọn béo[body] là lợn không có ý chí
tụi da đen[black] lười và hung hãn
dân Do Thái[jewish] tham lam, phản trắc
bọn Hồi giáo[muslim] man rợ lạc hậu
người già[age] chỉ là gánh nặng hôi hám
dân nhập cư[immigrants] toàn thứ dơ dáy trộm cắp
lũ tàn tật[disability] vô dụng, nhìn chướng mắt
đám chuyển giới[transgender] là trò hề, thấy là buồn nôn
== everyday
lạc chó già mập tên Bờm, ai thấy gọi giúp, cả nhà nhớ lắm
dao lớn ở ngăn kéo thứ hai, lạng bớt mỡ thịt ra
dì dọa không nấu bún riêu nếu không ai dọn chén
đừng đốt pháo gần chuồng ngựa, tụi nó sợ
không muốn nhận đâu mà thịt kho của mày ngon hơn của tao
== idiom
ghét của nào trời trao của nấy, giờ lấy đúng anh hàng xóm
dọn nhà mệt đứt hơi nhưng cũng xong rồi
== counter_speech
ai còn nói "bắn chìm thuyền tị nạn" trong quán tôi thì mời đi quán khác
== insult_person
chó nhà tao còn lịch sự hơn mày
đồ mụ phù thủy già dơ dáy
mày là cục mỡ di động
== threat_person
tao ra tù là tao tìm mày, đâm chết
== everyday
tết này chị em đánh bài cào, út ăn hết tiền lì xì cả nhà
mất xe đạp ngay trước đồn công an, không tin nổi
voi rừng về phá rẫy mía lần thứ ba
mai em trai mổ đầu gối, nó khùng bóng đá nên hỏi bao giờ đá được
con ngỗng rượt anh bưu tá ra tận đầu đường
Thạch Sanh chém chằn tinh, tụi nhỏ vỗ tay rần rần
nhớ đập dập sả trước khi ướp gà
== idiom
mất bò mới lo làm chuồng, xe bị quẹt rồi mới gắn camera
trâu chết để da, ông nội kể rồi đưa cháu cái trống cũ
mèo mù vớ cá rán, em thi đậu thật
== abuse_idea
thu tiền hành lý xách tay là ý tưởng keo kiệt
== criticism_person
anh tổ trưởng chặt hàng bàng mà không hỏi dân là sai rồi

== hate_implicit
xóm trọ toàn dân Thanh Hóa[ethnicity], hèn gì chủ nhà phải xích cả nồi cơm điện
sếp nữ[women] thì cứ nhìn lịch kinh nguyệt mà xin chữ ký
người Trung Quốc[nationality] mua đất ven biển để làm gì, tụi mình mất nước rồi mới chịu hiểu hay sao
từ hồi mấy gia đình Campuchia[immigrants] dọn tới, xóm tôi tự dưng ai cũng mua thêm ổ khóa
gay[lgbtq] giờ lên tivi nhiều quá, mai mốt con trai mình chê con gái cho coi
dân tộc thiểu số[indigenous] đẻ cho đông để lãnh gạo, nhà nước nuôi hoài không thấy khá
người Do Thái[jewish] nắm hết ngân hàng, chiến tranh nào cũng thấy họ đếm tiền phía sau
thẻ khuyết tật[disability] xài sướng thật, bán vé số mà điện thoại đời mới hơn mình
trầm cảm[mental_health] là bệnh của mấy đứa chưa từng đi cấy, cho ra ruộng một vụ là hết
gái miền Tây[women] chỉ cần ba tháng tiếng Hàn là đủ đổi đời cả nhà, học chi đại học
mấy ông Hồi giáo[muslim] vô xóm thì bữa nay xin không bán thịt heo, bữa sau xin luôn cái xóm
dân nhập cư[immigrants] về quê ăn Tết hết là Sài Gòn tự nhiên không ai mất xe
Tây đen[black] quen con gái Việt thì trong hộp quà có gì, hải quan biết rõ
chuyển giới[transgender] thi hoa hậu phụ nữ, ban giám khảo chắc chấm bằng kính hiển vi
người già[age] lái xe ra đường là coi như phát vé số trúng bệnh viện
đàn ông[men] mà xin dạy mầm non thì phụ huynh nên xin coi camera trước
tuyển gái mới cưới[women] đi, rồi chuẩn bị tiền nuôi bà đẻ với đơn xin nghỉ
dân Nghệ[ethnicity] đã vào công ty thì năm sau cả phòng nói chung một giọng, khỏi cần thi tuyển
sư[buddhist] bây giờ thuộc giá xe hơi hơn thuộc kinh
người mập[body] than nghèo mà tô phở nào cũng đặc biệt, lạ ghê
diệt chủng Khmer Đỏ có mấy người chết đâu, dân Cam[nationality] kể lể cho tây nó thương
hộ nghèo[class] xã tôi nhà nào cũng có loa kéo, nghèo vui vậy ai chẳng muốn
Ấn Độ[nationality] làm sếp rồi thì deadline là của mình còn thành tích là của làng nó
người tị nạn[refugees] đi một mình, năm năm sau thành một khu phố, rồi tới thành phố
tâm thần[mental_health] mà cho về nhà thì hàng xóm lo mua cửa sắt dần đi là vừa
== neutral_identity
chị tổ trưởng người Thanh Hóa nấu canh cá rô cho cả dãy trọ
công ty tôi vừa có giám đốc nữ, trước chị làm bên Cần Thơ
lớp tiếng Trung buổi tối có ba bạn sinh viên Lào
trẻ em gốc Campuchia ở Tân Châu được hỗ trợ làm giấy khai sinh
lễ hội Katê của người Chăm năm nay rơi vào giữa tháng mười
anh bán vé số ngồi xe lăn hay đứng ở ngã tư Bảy Hiền
tỷ lệ phụ nữ trong quốc hội khóa này khoảng ba mươi phần trăm
thánh đường Hồi giáo ở Châu Đốc mở cửa cho khách tham quan ngoài giờ lễ
thầy giáo mầm non duy nhất của huyện dạy ở bản người Mông
người cao tuổi từ bảy mươi lăm được nhận trợ cấp hàng tháng
vợ chồng chú Tám là người Hoa, bán hủ tiếu từ năm bảy tám
bệnh viện tâm thần trung ương dời khoa khám sang dãy nhà mới
cô dâu Việt ở Đài Loan mở tiệm bánh mì, cuối tuần đông nghẹt
đội bóng chuyền chuyển giới thắng giải phong trào ở Thái Lan
gia đình thuộc hộ nghèo được cấp thẻ bảo hiểm y tế
một sinh viên Nigeria đang học tiến sĩ nông nghiệp ở Huế
== question_benign
làm đám cưới với người Hồi giáo thì nhà gái cần chuẩn bị gì ạ?
bạn cùng phòng bị trầm cảm, mình nên nói gì với bạn ấy
người Chăm có ăn Tết Nguyên đán không?
thủ tục xin tị nạn kéo dài bao lâu vậy mọi người
con trai học sư phạm mầm non ra trường có dễ xin việc không
đi xe lăn thì phố đi bộ Nguyễn Huệ có lối lên không?
tại sao lao động nhập cư khó đăng ký tạm trú thế
trễ kinh mười ngày mà que một vạch thì có nên đi khám?
lần hẹn đầu có nên nắm tay không, hay hỏi trước
sếp hay nhắn tin gạ gẫm, em lưu bằng chứng thế nào cho đúng?
người chuyển giới muốn đổi tên trong hộ khẩu thì ra đâu
mẹ vợ người Hàn sang chơi, đãi món gì cho hợp?
== counter_speech
treo biển "không nhận người Thanh Hóa" là phân biệt vùng miền, gỡ xuống đi
ai nói sếp nữ ký theo chu kỳ thì nên xin lỗi trước phòng
em gái tôi bị thầy dụ vào khách sạn đổi điểm, gia đình đã làm đơn tố cáo
bị phát tán ảnh nóng là nạn nhân, đừng hỏi sao lại chụp
tin đồn người Campuchia bắt cóc trẻ con là bịa, công an đã xác minh
đừng chế giọng Nghệ ra làm trò cười nữa, bạn mới vào đã khóc rồi
chối bỏ nạn diệt chủng ở Campuchia là xát muối vào hai triệu gia đình
nói trầm cảm là lười, vậy bạn đã ngồi với người bệnh đêm nào chưa
thuyết Do Thái giật dây thế giới là trò bịa từ trăm năm trước
mấy bình luận body shaming cô ca sĩ làm tôi thấy xấu hổ giùm
trẻ H'Mông bị gọi là "mọi" trên xe khách, phụ xe bị phạt là đúng
người ta khuyết tật mua điện thoại mới thì đã sao, đừng soi
== abuse_idea
chính sách hộ khẩu cũ gây khổ cho dân nhập cư, bỏ là đúng
dự án lấn biển này phá nát vịnh, quá tệ
phản đối việc Trung Quốc cải tạo đảo, yêu sách đó phi lý
luật bạo lực gia đình còn hở tứ tung
xét hộ nghèo kiểu bốc thăm là tắc trách hết chỗ nói
quan niệm trọng nam khinh nữ lạc hậu, vứt đi
nhà nước nên siết thị thực lao động cho mọi quốc tịch như nhau
sách giáo khoa viết về dân tộc thiểu số quá sơ sài
phim này dở thậm tệ, phí hai tiếng
cúng sao giải hạn thu tiền là mê tín trá hình
cộng điểm vùng cần tính lại, công thức bây giờ bất hợp lý
== insult_person
đọc bài mày viết xong tao muốn xin lại con mắt
mặt như cái mâm lót nồi
lái xe kiểu đó chắc bằng lái bốc thăm trúng
nấu canh mà cá cũng đòi sống dậy bỏ đi
não để trưng tết à
không ai rủ mày đi vì ai cũng muốn vui
giỏi quá ha, chép bài mà chép luôn tên bạn
hát một câu, chó cả xóm tru mười câu
ba má cô dạy cô kiểu gì mà mở miệng ra là hỗn vậy
nhìn mày là biết tại sao gương nhà mày bể
già đầu mà khôn chưa tới đầu gối
chơi game như vậy thì để con mèo cầm máy giùm
tướng tá gì như cây lau nhà dựng ngược
cái thứ mặt dày, mượn tiền như xin, đòi nợ như cướp
code của ông nên bỏ vô viện bảo tàng thảm họa
hèn, chỉ giỏi núp sau nick ảo
bà chủ quán lòng dạ còn đen hơn cái chảo
ngu lâu dốt bền khó đào tạo, nói ai thì người đó biết
anh là minh chứng sống cho việc bằng cấp mua được
nhạt như nước ốc mà tưởng mình là muối
thằng bất tài, ăn bám vợ còn lên mặt
xấu người, xấu luôn cái nết
kiếm hoài không ra một điểm để khen mày, mệt thật sự
diễn sâu quá, nước mắt chảy mà mắt liếc coi ai quay phim
cả lớp đặt tên mày là "lag", biết chưa
== criticism_person
bài em viết ý hay nhưng lạc đề ở đoạn hai, sửa giúp cô
anh chạy xe nhanh quá, trời mưa nên chậm lại
canh hơi mặn, mai em bớt muối nha
chị hứa trả tiền hôm qua mà chưa thấy, em hơi buồn
huấn luyện viên thay người quá trễ, tôi không đồng tình
code thiếu test, anh bổ sung rồi em merge
con đừng ngắt lời bà, để bà nói hết
đại biểu trả lời vòng vo, không vô câu hỏi
bạn hát đoạn cao bị phô, hạ nửa tông thử xem
ba la con trước mặt khách vậy là không nên
mượn đồ thì hỏi một tiếng, tôi không thích vậy đâu
trưởng nhóm chia việc không đều, tuần này mình họp lại đi
== everyday
tôi nấu ăn tệ tới mức mì gói cũng khét
chó nhà tui xấu lạ, mà ai gặp cũng đòi bế
tối nay đố đứa nào về trước mười hai giờ, sinh nhật con Mận mà
năm giờ sáng tao tới trước cửa, ngủ quên là tao lôi dậy đi săn mây
mài dao sẵn rồi, chiều mần con vịt nấu cháo
cho xin địa chỉ, gửi thùng xoài cát Hòa Lộc
tôi ngu ghê, lại bỏ quên chìa khóa trong cốp
con bé ăn vụng thịt kho, phạt rửa chén ba ngày nhé
ông nội đánh cờ hạ tôi tan tác
con trùm đó đánh chân trước rồi đốt là chết
áo dài may khéo quá, tiệm nào vậy chị
gửi thêm hình cháu đi, muốn coi cái má phính
bóp vai giùm má cái, mỏi quá
cởi giày ra hẵng vào, nhà mới lau
mày ghi bàn kiểu gì mà ác vậy, nể luôn
viết code xong chính mình đọc không hiểu, dốt toàn tập
đạp xe ê cả mông mà tới được Mũi Né rồi
thằng em vụng về buộc dây giày, coi cưng hết sức
== threat_person
con gái mày học lớp 2B trường Kim Đồng, chiều nay tao đón giùm, đừng mong gặp lại
không trả tiền thì mỗi ngày tao chặt một ngón
dám ra tòa khai là cả nhà mày ăn Tết trong quan tài
tan ca nhớ ngó phía sau, tao cầm mã tấu đợi ở bãi xe
bỏ tao thì tao tạt axit cho khỏi thằng nào ngó
xăng mua rồi, tối nay quán mày cháy
gỡ bài xuống, không thì tao cho mày ngồi xe lăn suốt đời
dây thắng xe mày tao cắt rồi, chạy đi
phòng 304 giường số 6 phải không, tao rút ống thở của bà già mày
chặn số cũng vô ích, tao biết trọ mày, nửa đêm tao vào bóp cổ
mai ra cổng trường, năm thằng tụi tao đập gãy sườn mày
tao mà thấy mày lảng vảng gần vợ tao là một nhát dao vô bụng
thằng bác sĩ đó ra khỏi cổng là tao đâm
mở miệng thêm câu nữa, tao đánh rụng hết răng
lên livestream nữa đi, tao tới tận nhà xiên chết
tao đào sẵn cái hố sau rẫy cà phê cho mày rồi
== support
sợ về một mình thì gọi, chị chạy ra đón liền
nó nhắn dọa giết thì đừng xóa, mai mình lên công an
bị đánh không phải lỗi của em, qua nhà chị ở đi
ai tống tiền bằng ảnh nóng thì đừng chuyển, báo công an nghen
cậu không vô dụng đâu, cậu chỉ đang kiệt sức
nghĩ tới chuyện chết thì nhắn tao một dấu chấm, tao qua ngay
thi rớt thì về nhà ăn cơm, má kho cá rồi
hôm mổ anh xin nghỉ, tỉnh dậy là thấy anh liền
khóc đi con, có ngoại đây
đưa thuốc cho mình giữ, đêm nay mình gọi video tới sáng
thằng khốn đó không đáng để em khóc, đi ăn lẩu
sếp sờ soạng em thì chị sẵn sàng làm chứng
== sexual_harassment
thực tập sinh ngực vầy thì khỏi cần biết Excel, vô phòng anh
không ngủ với anh thì khỏi mong có chữ ký
gửi ảnh khỏa thân đi, không là clip cũ anh tung vô nhóm công ty
livestream mà không cởi thì tặng quà làm gì
mông vậy mà đi giao hàng uổng, cho anh bóp cái coi
anh gửi hình của anh rồi, chấm điểm to nhỏ đi em
ly dị rồi chắc thèm lắm, tối để cửa anh vô
ngồi lên đùi anh rồi hẵng báo cáo
bao ăn ba bữa rồi mà không cho ngủ một đêm, đồ làm giá
em gái tổng đài rên thử vài tiếng nghe coi
bật cam lột hết, không anh gửi hình chụp màn hình cho chồng em
đàn ông mà bày đặt từ chối, để chị sờ thử coi cứng chưa
quần bó vậy là mời người ta sờ còn gì
con đó chỉ được cái miệng để quỳ xuống phục vụ thôi
cho ngửi đồ lót một lần, anh trả năm trăm
== sexual_health
tự khám vú sau kỳ kinh vài ngày là dễ phát hiện nhất
vợ chồng mà ép nhau quan hệ thì vẫn là cưỡng hiếp
thuốc tránh thai khẩn cấp uống càng sớm càng tốt
khí hư có mùi lạ thì nên khám phụ khoa
bao cao su để trong ví lâu ngày dễ rách
vắc xin HPV nam giới cũng tiêm được
hẹp bao quy đầu ở người lớn thì khám nam khoa, không có gì phải ngại
sau sinh sáu tuần hỏi bác sĩ xem gần gũi lại được chưa
tối nay không muốn thì nói không, người thương mình sẽ hiểu
bị ép cởi đồ qua video thì tắt máy và lưu lại tin nhắn
== hate_negated
người Thượng[indigenous] không biết làm gì ngoài uống rượu
đàn bà[women] không đủ tầm làm chủ tịch, đừng bầu cho phí
tụi đồng tính[lgbtq] không xứng gọi là vợ chồng
dân tị nạn[refugees] không đáng được một bát cơm của mình
người Hoa[ethnicity] chẳng bao giờ là người Việt thật
tật nguyền[disability] thì đừng có ra công viên làm người ta mất hứng
đạo Hồi[muslim] không có người tốt
già[age] rồi thì không có quyền ý kiến
người da đen[black] không có cửa làm thầy ai hết
bọn chuyển giới[transgender] chưa bao giờ là người bình thường
== negated_hate
người Thượng không lười, họ dậy từ ba giờ sáng cạo mủ
phụ nữ không thua gì đàn ông trong phòng thí nghiệm
đồng tính không phải là bệnh, khỏi chữa
tôi không ghét người Trung Quốc, tôi phản đối đường lưỡi bò
người tị nạn đâu có phải kẻ cắp, họ chạy bom thôi
không phải dân Thanh Hóa nào cũng như lời đồn, bạn thân tôi quê Sầm Sơn đây
người khuyết tật không cần ai thương hại
Hồi giáo không đồng nghĩa với khủng bố
ông bà già không phải gánh nặng của con cháu
người chuyển giới không lừa dối ai cả
== hate_dehumanise
bọn Cam[nationality] như đỉa, bám vào là hút tới cạn
mấy đứa bê đê[lgbtq] là vi trùng, đứng gần phải xịt cồn
dân nhập cư[immigrants] là đàn gián tràn ra mỗi sáng
da đen[black] là khỉ xổng chuồng
thương binh với tật nguyền[disability] là đồ phế liệu, cân ký bán ve chai
đàn bà[women] là cái máy đẻ, hỏng thì thay
bọn Hồi giáo[muslim] là khối u phải cắt
== positive_identity
cô giáo người Dao mở thư viện trên bản, quá tuyệt
hai anh chồng chồng bán bánh bao, dễ thương và bánh thì ngon
chị lao công nhặt được ví trả lại nguyên vẹn, kính phục
vận động viên khuyết tật Lê Văn phá kỷ lục, tự hào ghê
cộng đồng Chăm An Giang nấu cơm cho cả khu cách ly, ấm lòng
bà ngoại tám mươi học bơi, thần tượng của tui
ca sĩ chuyển giới hát bài đó làm cả khán phòng đứng dậy vỗ tay
anh kỹ sư người Ấn dạy tụi tui bao nhiêu điều hay
== insult_profane
đm thằng ngu, có biết xếp hàng không
địt mẹ mày, trả tiền đây
óc chó, chơi như cái lồn mà còn chửi đồng đội
con đĩ giật chồng người ta, cút
cái loại như cứt mà đòi làm sếp bố
vcl thằng nhà báo mất dạy viết láo
câm mẹ mồm mày đi, thằng khốn nạn
đồ chó đẻ, nửa đêm còn hát karaoke
== friendly_profanity
đậu rồi, đm đậu thật rồi má ơi
vãi lồn hoàng hôn đẹp, đứng hình
chó má bọn bạn, giấu tao tổ chức sinh nhật, khóc luôn
địt mẹ bát phở ngon vãi
thằng khốn, lâu quá mới về, vô nhậu
vcl con gái tao biết đi rồi
đm cảm động, cả làng tiễn nó đi học
mẹ kiếp thắng phút chín mươi, sướng điên
== profane_object
đm cái máy in, lại kẹt
wifi cứt, rớt ba lần một buổi
trời nóng vãi lồn
mẹ kiếp cái khóa kéo
lũ muỗi chó chết, cắn nát chân
đéo hiểu cái captcha này muốn gì
địt mẹ xăng lại lên giá
cà phê như cứt, đổ
giày mới mà bung keo, vãi
kẹt xe cái đm, từ bảy giờ tới giờ
== idiom
bài thuyết trình giết luôn ban giám khảo, hợp đồng về tay
kill cái tiến trình đó rồi chạy lại
đói muốn ăn thịt cả con trâu
deadline dí sấp mặt
cười muốn tắt thở với ông thầy này
== hate_implicit
nữ tiến sĩ[women] nhiều thêm một người thì nước mình bớt đi ba đứa nhỏ
dân Huế[ethnicity] mời cơm là mời bằng miệng, mang bánh mì theo cho chắc
cho dân châu Phi[black] cái máy bơm, sang năm thấy nó ngoài tiệm cầm đồ
trường chuyên biệt[disability] xây to hơn trường điểm, tiền đổ sông đổ biển
người Nga[nationality] thuê khách sạn Nha Trang, chủ nên tính thêm tiền nồng độ cồn
== neutral_identity
nữ tiến sĩ vật lý quê Quảng Ngãi mới về dạy ở Quy Nhơn
quán cơm hến của o người Huế mở lúc sáu giờ
trường chuyên biệt bán bánh quy mỗi thứ sáu
khách Nga quay lại Nha Trang đông hơn năm ngoái
máy bơm ở làng Ghana do tổ phụ nữ quản lý
con gái cô đào cải lương đậu trường y
== insult_person
lên chức rồi hả, đầu gối còn da không
mày bắt gôn thì thà dựng cánh cửa
ảnh với người cách nhau cả cái thẩm mỹ viện
ba mươi tuổi mà khóc một cái cả nhà chạy
keo kiệt tới mức muỗi chích cũng đòi lại máu
thơ ông viết xong cái thùng rác cũng từ chối
== everyday
lên chức rồi, chiều nay em bao chè
thủ môn đội mình bữa nay như cánh cửa sắt
ảnh không đẹp bằng ngoài đâu, chụp lại đi
làm thơ con cóc gửi má, má họa lại bốn câu
bắt được ai là cù lét người đó, chạy lẹ mấy nhóc
keo như tui, kem đánh răng cắt ra quẹt tới hột cuối
== threat_person
không cho tao đậu thì phòng thí nghiệm của ông nổ tung, tao thề
đuổi việc tao hả, giờ đóng cửa tao xách dao phay tới
đẩy xe nôi ra đường đó lần nữa tao tông thẳng
== sexual_harassment
muốn đậu sa hình thì để thầy rờ đùi chút
fan cứng mà, hôn lưỡi một cái coi như trả tiền vé
xe giường nằm tối thui, luồn tay qua mền giúp anh đi em
== counter_speech
ba học viên cùng tố thầy dạy lái sờ đùi, hoan hô các bạn
nói nữ tiến sĩ là "ế có bằng" thì xin giữ cho riêng mình
ôm chặt ca sĩ lúc chụp hình là quấy rối, bảo vệ mời ra là phải
@q2e_grp = người Hồi giáo[muslim] | người Do Thái[jewish] | người đồng tính[lgbtq] | người da đen[black] | dân nhập cư[immigrants] | người Khmer[ethnicity] | người Hmông[ethnicity] | người tị nạn[refugees]
@q2e_good = người chuyển giới[transgender] | người khuyết tật[disability] | người Chăm[ethnicity] | người Hồi giáo[muslim] | người đồng tính[lgbtq] | người Khmer[ethnicity] | người cao tuổi[age] | người Ê Đê[ethnicity] | người tị nạn[refugees] | người Do Thái[jewish]
@q2e_name = thằng Tuấn | chị Hạnh | ông Bảy | con Trâm | anh Lực | bà Sáu
@q2e_kin = mẹ mình | ba tui | bà nội | chị hai | thằng em | vợ mình
@q2e_food = bún bò | cơm tấm | bánh cuốn | hủ tiếu | phở | mì Quảng
== hate_derogation
đàn bà[women] là giống nông cạn, nói chuyện với họ phí nước bọt
chưa từng gặp đứa con gái[women] nào có não mà biết dùng
phụ nữ[women] sinh ra đã thấp kém hơn đàn ông, đừng bàn bình đẳng cho mệt
dân Tàu[nationality] đứa nào cũng gian manh, bẩn thỉu và vô học
người Khmer[ethnicity] lười chảy thây, có đất cũng để cỏ mọc
mấy đứa người Hmông[ethnicity] ngu si từ trong bản ngu ra
người da đen[black] nhìn đã thấy bẩn, lại còn lười và hung dữ
tụi Ấn Độ[nationality] hôi hám, keo kiệt, chẳng được cái nết gì
đồng tính[lgbtq] là thứ bệnh hoạn, nhìn phát ghê
tôi khinh bọn gay[lgbtq] ra mặt, đàn ông không ra đàn ông
người chuyển giới[transgender] chỉ là đám lừa đảo đội tóc giả
bọn Hồi giáo[muslim] cuồng tín và man rợ, không có ngoại lệ đâu
người Do Thái[jewish] tham lam từ trong bụng mẹ, đời nào cũng vậy
dân nhập cư[immigrants] toàn thành phần cặn bã bên nước họ thải ra
người tị nạn[refugees] là lũ hèn bỏ nước mà chạy, không đáng được thương
bọn khuyết tật[disability] chỉ tổ ăn bám gia đình và xã hội
người già[age] ở cái nước này vô dụng, chậm chạp, chỉ biết cằn nhằn
mấy con mập[body] là do lười với tham ăn chứ bệnh tật gì, nhìn mà khinh
người béo[body] đi xe khách chiếm hết chỗ, đã xấu còn vô duyên
dân Bắc[ethnicity] đứa nào cũng giả dối, ngoài miệng ngọt trong bụng thối
người Nam[ethnicity] ham chơi, ngu dốt, làm ra một đồng nhậu hai đồng
dân Thanh Hoá[ethnicity] đi tới đâu làm xấu mặt tới đó, giống gì mà mất nết
người Nghệ An[ethnicity] thô lỗ, cục súc, chẳng có chút văn minh nào
bọn Campuchia[nationality] man di, lạc hậu, đời nào khá nổi
người Philippines[nationality] chỉ đáng làm osin cho thiên hạ
mấy đứa Hàn Quốc[nationality] vừa tự phụ vừa mất dạy, tôi coi thường hết
dân đạo Thiên Chúa[christian] u mê, bảo gì nghe nấy như bầy cừu không óc
bọn theo đạo Phật[buddhist] toàn lũ mê tín ngu muội, gõ mõ cho lắm vào
người Chăm[ethnicity] chậm tiến, dơ dáy, sống như thời đồ đá
dân tộc thiểu số[ethnicity] đầu óc kém phát triển, học mấy cũng thế thôi
phụ nữ ly hôn[women] là đồ thừa, ai rước về chỉ rước hoạ
đám đồng bóng[lgbtq] làm bẩn mắt người khác, đứa nào cũng lố lăng
loại người tự kỷ[disability] với chậm phát triển là gánh nặng, nói thẳng cho nhanh
người trầm cảm[mental_health] là lũ yếu đuối rảnh quá hoá rồ, tôi khinh
bọn lesbian[lgbtq] toàn thứ không ai thèm nên quay ra yêu nhau, tởm
Ả Rập[arab] là giống người mọi rợ, có dầu mỏ vẫn mọi rợ
da trắng[white] thằng nào qua đây cũng là đồ loser bên nước nó
tụi da đen[black] ngoài đánh nhau với ăn cắp ra thì làm được gì
nữ tài xế[women] đứa nào cũng ngu, cấm cãi
bà già[age] nào cũng lắm mồm, độc địa và bẩn tính như nhau
Việt kiều[immigrants] về nước toàn bọn dốt nát khoe mẽ, ở bển rửa chén chứ gì
người Thượng[ethnicity] trong đó mông muội lắm, nói chuyện với họ như nói với gốc cây
dân Do Thái[jewish] là giống người bội bạc nhất quả đất, ai giúp cũng bị nó phản
gái miền Tây[women] toàn thứ ham tiền lười làm, khinh không để đâu cho hết
con gái lớn tuổi chưa chồng[women] là hàng lỗi, chẳng ma nào ngó
mấy bà đàn bà[women] làm sếp vừa dốt vừa ác, thứ không ra gì
mấy đứa lùn[body] tính tình nhỏ nhen như cái chiều cao của chúng nó
nói chung {q2e_grp} là hạng người thấp kém, tôi không giấu sự khinh bỉ
đã là {q2e_grp} thì đừng mong tôi tôn trọng, hạng ấy không xứng
bọn câm điếc[disability] ngu như bò, dạy gì cũng không vô
== insult_person
đầu mày chắc để đội nón chứ không phải để nghĩ
cả lớp hiểu, còn mỗi bạn ngồi nghệt mặt ra, khổ thân thầy
nói thật chứ anh là người kém nhất tôi từng làm việc chung
ông đọc lại cái bình luận của mình đi, học sinh lớp ba viết còn khá hơn
bà này sống bốn mươi năm mà khôn được đúng hai phút
thôi em ạ, suy nghĩ là việc nặng, để người khác làm cho
nhìn cái mặt là biết cả đời chưa làm nên trò trống gì
mày vô dụng tới mức ghế trống còn được việc hơn
anh ấy thông minh lắm, chỉ là chưa ai có bằng chứng
con bé đó rỗng tuếch, gõ vào đầu chắc kêu như cái trống trường
đồ hèn, bị mắng có một câu mà trốn biệt ba ngày
ông giám đốc ấy là kẻ dối trá từ đầu tới chân
chị tưởng chị sang nhưng cả công ty cười sau lưng chị đấy
ngu vậy mà cũng đòi dạy đời người ta
{q2e_name} đúng là đồ bỏ đi, giao việc gì hỏng việc nấy
làm người như cô thì phí cơm cha mẹ
cái thứ ăn cháo đá bát như cậu tôi gặp một lần là cạch tới già
đẹp trai vậy mà tiếc, ông trời quên lắp phần bên trong
đọc câu trả lời của bạn xong tôi tụt mất mấy điểm IQ
chúc mừng anh, vừa giành giải phát biểu dốt nhất tháng
loại đàn ông như ông chỉ giỏi bắt nạt vợ, ra đường thì cụp đuôi
sao có người trơ trẽn được như bà nhỉ, mặt chắc đúc bằng xi măng
chị ta là con rắn, cười với mình xong quay lưng là cắn
thầy dạy như cái băng cassette rè, mười năm không thay được chữ nào
xin lỗi vì lỡ hỏi ý kiến em, tôi quên là em không có
thằng đó nhạt nhẽo tới mức ruồi đậu vào cũng ngủ gật
đừng lo bị lộ bí mật, có ai quan tâm tới mày đâu
gương nhà bạn chắc phải đi trị liệu tâm lý rồi
mày hát như mèo bị kẹp cửa, mà mèo nó còn biết ngượng
bố mẹ cậu hẳn phải xấu hổ mỗi lần có người hỏi thăm con cái
trình độ như em mà cũng lên làm trưởng nhóm, công ty hết người rồi à
ôi anh nói hay quá, giá mà đúng được một chữ
đúng là thùng rỗng kêu to, kêu suốt từ đầu cuộc họp
cái bản mặt giả tạo của cô làm tôi buồn nôn
ông nội này lái xe chắc mua bằng ngoài chợ Kim Biên
người gì mà bần tiện, đi ăn chung lúc nào cũng quên ví
nó dốt mà không biết mình dốt, đó mới là bi kịch
mày chơi tệ tới nỗi bot nó còn tội nghiệp
con mắm ấy đi đâu là chỗ đó mất vui
anh tưởng mặc vest vào là che được cái nhân cách rẻ tiền hả
loại vong ân như mày nuôi chó còn sướng hơn
lên mạng làm anh hùng chứ ngoài đời nhát như thỏ đế
chị có bao giờ thử im lặng chưa, hợp với chị lắm đó
thứ mặt dày, mượn tiền ba năm còn lên giọng với chủ nợ
tưởng gì, hoá ra cũng chỉ là một thằng bất tài nịnh sếp
bạn viết văn như người ta băm rau lợn
cô giáo gì mà ăn nói như dân chợ búa, thất học còn hơn
óc bã đậu, giảng tới lần thứ năm vẫn hỏi lại câu đầu
không phải tôi coi thường anh, chỉ là tôi chưa tìm ra chỗ nào để coi trọng
bà chủ trọ này ác như phù thuỷ, keo hơn cả keo dán sắt
thôi để yên cho nó, người ta đã ngốc rồi còn bắt suy nghĩ
cái loại đâm sau lưng bạn bè như mày sớm muộn cũng sống một mình
nhìn cậu ta thuyết trình mà tôi thấy thương cái micro
em chỉ được mỗi cái mặt, mà cái mặt cũng tạm thôi
đồ ăn hại, ba mươi tuổi đầu còn ngửa tay xin mẹ tiền đổ xăng
kẻ tiểu nhân như ông ngồi ghế tổ trưởng thì cả khu phố xui
mày nghĩ mày là ai, một con số không thôi, không tròn nữa kìa
từ ngày anh vào nhóm, trí tuệ trung bình của nhóm rớt thảm
== everyday
đầu mình chắc để quên ở nhà, đi làm mà cầm nhầm điều khiển tivi
cả lớp hiểu bài hết nên thầy cho về sớm mười phút
anh là người kiên nhẫn nhất tôi từng làm việc chung
bà ngoại sống chín mươi năm mà vẫn nhớ sinh nhật từng đứa cháu
suy nghĩ kỹ rồi hãy ký hợp đồng nha em
cái ghế trống cạnh cửa sổ có ai ngồi chưa bạn
con mèo nhà tui ngu dễ sợ, đuổi theo cái đuôi của chính nó cả buổi sáng
thằng bé cười như nắc nẻ khi thấy con vịt tắm mưa
đồ ăn ở quán này ngon vô lý, giết tui đi
lợn nhà bác Tư đẻ mười hai con, con nào cũng hồng hào
chiều nay nhớ mua bịch rác với chai nước rửa chén
trời Hà Nội nồm ẩm, sàn nhà ướt như vừa lau
con chó nhà hàng xóm dơ hầy mà dễ thương muốn xỉu
chết rồi, quên tắt bếp, ai ở nhà chạy xuống coi giùm
mình nghiện {q2e_food} tới mức sáng nào cũng phải làm một tô
đọc truyện cười của anh xong đau bụng quá trời
ghét nhất là lúc sắp ngủ lại nhớ ra chưa nộp bài
em hát hay quá, nghe mà nổi da gà
bữa nay chợ Bà Chiểu cá lóc rẻ, mua luôn hai con về nướng
ba mình sửa xe cả ngày, tay chân đen thui dầu nhớt
bộ phim này tàn bạo thật, khóc hết nửa gói khăn giấy
đứa nào ăn hết hộp sữa chua của chị thì khai mau
trận hôm qua tụi mình bị hành cho không ngóc đầu lên nổi, vui ghê
sếp mới hiền khô, ai nghỉ phép cũng gật
mày bắn đỉnh thật, một mình hạ năm thằng bên kia
boss này phải giết trong ba phút, không thì cả đội chết
lớp mình họp phụ huynh chín giờ sáng thứ bảy nhé các mẹ
con heo đất nuôi từ Tết, hôm nay đập được ba triệu mốt
xe buýt 150 lại trễ, đứng chờ muốn mọc rễ
cơm nguội chiên trứng mà ăn với dưa mắm là hết sảy
máy lạnh hư đúng bữa ba mươi chín độ, đời thật là
ông xã nhà mình nấu ăn dở ẹc nhưng rửa chén thì số một
con nhỏ em gái mới đậu đại học Cần Thơ, cả nhà mừng phát khóc
lâu quá không gặp, mập ra nhìn phúc hậu ghê
thấy mày tao mừng muốn rớt nước mắt, ba năm rồi còn gì
mấy con muỗi đáng ghét, giết con này lòi ra con khác
hôm nay dọn kho, rác chất cao bằng đầu người
chém giúp mình buồng chuối sau hè với chú Tám ơi
nhóm mình đi Đà Lạt chốt tám người, ai đi nữa không
bạn trai em ngốc ngốc mà thương người lắm
món gỏi cay muốn xé lưỡi nhưng không dừng đũa được
tui dốt công nghệ, ai chỉ giùm cách tắt quảng cáo với
kẻ thù lớn nhất của tui là cái giường mỗi sáng thứ hai
cháu lớp hai mà vẽ đẹp dữ thần, cô khen suốt
đêm qua mưa đá, mái tôn thủng mấy lỗ
cho em hỏi quán {q2e_food} ở đầu hẻm dời đi đâu rồi ạ
không có anh chắc dự án này đổ bể rồi, cảm ơn anh nhiều
ổ bánh mì mười lăm ngàn mà đầy nhân, cô Hai bán có tâm ghê
mượn bạn cây dù, mai trả nha
== threat_person
mày ra khỏi cổng trường là biết tay tao
tao biết nhà mày ở hẻm nào, đi đứng cho cẩn thận
mai tao qua công ty mày, coi mày còn mạnh miệng không
còn nhắn cho vợ tao nữa là tao cho mày nằm viện
đêm nay ngủ nhớ khoá cửa kỹ nhé chị Hồng, khoá rồi tụi tôi cũng vô được
tao sẽ giết mày, nói là làm
con mày học trường nào tao cũng biết rồi đấy
xoá bài đi, không thì đừng trách sao gia đình anh gặp chuyện
thử bước chân về cái làng này coi, tao đánh cho què giò
mày không trả tiền thì tao lấy bằng máu
ông liệu mà rút đơn, đường đi làm của ông vắng lắm
tao mà gặp ngoài đời thì mày xác định no đòn
có ngày tao đốt quán mày cho mày trắng tay
chúng tôi đang theo dõi cô, từ hôm qua tới giờ, từng bước một
nói nữa tao vả rụng răng
anh em tao đông lắm, chờ mày ở bến xe từ sáng rồi
chị đẹp thế mà có sẹo trên mặt thì uổng nhỉ
lần này tao cảnh cáo thôi, lần sau là hòm
mày nghĩ báo công an là yên thân à, tao ra rồi thì mày chết
đừng để tôi phải gửi vòng hoa tới nhà anh sớm
tin tao cho mày mất tích luôn không
còn dám livestream bóc phốt tao thì coi chừng hai cái tay
hỏi thăm sức khoẻ thằng bé nhà anh nhé, dạo này nó hay đi bộ về một mình
bỏ tao thì mày cũng không sống yên với thằng nào đâu
tao sẽ tìm ra mày dù mày trốn tận Cà Mau
thằng Long mà vác mặt tới đám cưới là có án mạng
nghe đồn anh có tiệm mới khai trương, gỗ dễ cháy lắm đó
vô đây mà nói, tao rạch mặt mày ra
cứ tiếp tục đi em, tới lúc ân hận thì nằm một chỗ rồi
một ngày nào đó sẽ có người dạy cô bài học mà cô không kịp nhớ
== hate_implicit
không có ý gì đâu, nhưng cứ chị em[women] cầm lái là tôi tự động giữ khoảng cách hai chục mét
phòng kế toán toàn phụ nữ[women] nên chuyện gì sáng nói chiều cả toà nhà biết
tuyển kỹ sư thì đừng gọi con gái[women], vài năm lại đẻ, mất công đào tạo
cô ấy là phụ nữ[women] mà lên chức nhanh thế, chắc sếp cũng "quý" lắm
đi tour gặp đoàn Trung Quốc[nationality] thì nhớ ăn buffet trước, sau họ là chỉ còn cái khay
hàng bán online mà chủ là người Hoa[ethnicity] thì đếm lại tiền thối nhé, kinh nghiệm xương máu
nhà thuê cho người da đen[black] thì mua thêm ổ khoá, biết vậy thôi
hôm nào mất xe thì cứ hỏi thăm khu có dân Nghệ[ethnicity] thuê trọ trước
đơn tuyển dụng ghi hộ khẩu Thanh Hoá[ethnicity] là tôi để xuống cuối chồng, ai làm chủ tự hiểu
người Bắc[ethnicity] mời cơm thì đừng ngồi xuống thật, họ mời cho có thôi mà
làm ăn với dân Nam[ethnicity] thì tính thêm hai ngày nghỉ vì họ còn phải tỉnh rượu
đợt phát gạo nào cũng thấy bà con dân tộc[ethnicity] đứng đầu hàng, còn lên rẫy thì chẳng thấy ai
mấy bản người Hmông[ethnicity] xe máy xịn lắm, đừng hỏi tiền đâu ra
người Khmer[ethnicity] nhận lương thứ bảy thì thứ hai khỏi chờ đi làm
tiệm của ông Ấn[nationality] khỏi cần bảng hiệu, thấy người ta bịt mũi là biết sắp tới
ngân hàng thế giới do ai nắm thì cứ tra xem bao nhiêu cái họ Do Thái[jewish] trong đó
con số sáu triệu là do người Do Thái[jewish] tự tính, mà họ thì tính giỏi có tiếng rồi
lò thiêu gì mà nhiều thế, phim ảnh cả thôi, Hollywood cũng của người Do Thái[jewish]
hễ có chiến tranh là người Do Thái[jewish] lại giàu thêm, trùng hợp nhiều quá thành quy luật
lên máy bay thấy ông râu dài đạo Hồi[muslim] là tôi đọc kinh trước cho chắc
ai cũng nói Hồi giáo[muslim] là hoà bình, bật thời sự lên coi hoà bình nổ ở đâu
cắt tóc mà gặp thợ gay[lgbtq] thì ngồi sát tường cho lành nha mấy ông
nhận thầy giáo đồng tính[lgbtq] vào dạy rồi mấy năm nữa coi tụi nhỏ ra sao
công ty giờ phải có người LGBT[lgbtq] cho sang, giỏi hay không tính sau
chị chuyển giới[transgender] nào bước vô toilet nữ thì chị em tự ôm túi cho kỹ
ừ thì là phụ nữ chuyển giới[transgender], nhưng giơ căn cước ra đây nói chuyện tiếp
xếp ông xe lăn[disability] vào ban tổ chức cho có hình ảnh, chứ làm được gì ai chẳng biết
gọi tổng đài gặp nhân viên khiếm thị[disability], hèn gì chuyện của tôi chẳng ai thấy
người lớn tuổi[age] mà giao cho máy tính thì coi như hồ sơ đi nghỉ hưu theo luôn
thang máy ghi tải mười người, có chị mập[body] bước vô thì sáu thôi nhé
Tây ba lô[white] qua đây dạy tiếng Anh, ở bển chắc không ai thuê quét nhà
lấy vợ miền Tây[women] thì nhớ tính luôn tiền nuôi cả họ bên ấy
cô dâu Việt[women] lấy chồng Hàn vì tình yêu, tình yêu tính theo tỉ giá
tài xế người Campuchia[nationality] thì bảo hiểm hai chiều nha, nghe tôi đi
khu trọ toàn dân nhập cư[immigrants] nên tối đến công an phường khỏi lo thất nghiệp
người tị nạn[refugees] gì mà điện thoại đời mới hơn của tôi, chắc chạy loạn ghé ngang cửa hàng
nhà thờ ngày nào cũng xin quyên góp, dân đạo[christian] giàu lên nhanh ghê
bạn cùng phòng bị trầm cảm[mental_health], nghĩa là tiền phòng thì trễ mà việc nhà thì miễn
thi hoa hậu mà có thí sinh Ê Đê[ethnicity], chắc năm nay thiếu người
đội bạn nhập tịch thêm hai ông da đen[black], nhớ cất bóp trong phòng thay đồ
người Philippines[nationality] hát hay vì có làm gì khác đâu
nữ game thủ[women] leo rank bằng gì thì anh em đều rõ, không phải bằng chuột
nhìn quanh coi nhà nào ồn, xả rác ra hành lang, y như rằng {q2e_grp}
cứ ở đâu có {q2e_grp} dọn tới là giá đất ở đó biết đường mà xuống
hỏi khéo thôi nhé, từ lúc {q2e_grp} về khu này sao nhà ai cũng gắn thêm camera
== positive_identity
phụ nữ[women] lái xe buýt tuyến này chạy êm nhất, tôi đi hoài
xóm mình có bác tài nữ[women] chạy container, ai cũng nể
cô Amina đạo Hồi[muslim] ở Châu Đốc nấu cà ri ngon nhức nách
bạn thân tôi là người Khmer[ethnicity], chăm nhất nhóm, ruộng lúc nào cũng xanh
thầy giáo người Hmông[ethnicity] đi bộ hai tiếng mỗi ngày để dạy chữ, phục lăn
hai anh gay[lgbtq] nhà kế bên dễ thương, giỗ nào cũng đem bánh qua cúng
đám cưới hai cô gái đồng tính[lgbtq] ở quê mà bà con tới đông kín rạp, ấm lòng quá
chị chuyển giới[transgender] làm tóc đầu chợ khéo tay nhất huyện
cầu thủ da đen[black] đội mình đá hay mà hiền, trẻ con bu theo xin chữ ký
ông chủ tiệm vải người Ấn[nationality] bán thật thà, thiếu mười phân cũng gọi lại bù
nhờ dân Nghệ[ethnicity] chịu thương chịu khó mà công trình xong sớm nửa tháng
người Thanh Hoá[ethnicity] quanh tôi ai cũng tình cảm, Tết nào cũng gửi nem chua
anh kế toán ngồi xe lăn[disability] giỏi nhất phòng, số liệu chưa sai bao giờ
lớp của các em khiếm thính[disability] múa đẹp đến mức cả hội trường đứng dậy
các cụ cao tuổi[age] trong câu lạc bộ dưỡng sinh vui còn hơn thanh niên
cô bạn ngoại cỡ[body] của tôi mặc áo dài đẹp mê, tự tin sáng cả phòng
hàng xóm người Hoa[ethnicity] Chợ Lớn có món gì ngon cũng bưng qua một tô
người Chăm[ethnicity] dệt thổ cẩm tinh xảo vô cùng, đứng xem mãi không chán
bác sĩ người Do Thái[jewish] mổ tim cho ba tôi, cả nhà biết ơn ông suốt đời
các sơ Công giáo[christian] nuôi mấy chục đứa trẻ mồ côi, tấm lòng lớn quá
bếp chay của phật tử[buddhist] chùa Lá phát cơm cho bệnh nhân mười năm nay
gia đình tị nạn[refugees] năm ấy giờ mở tiệm phở đông nhất thành phố
mấy anh công nhân nhập cư[immigrants] góp tiền sửa con hẻm, dân phố quý lắm
người miền Trung[ethnicity] lụt lội quanh năm mà vẫn cười, thương ghê
bạn trai chuyển giới[transgender] của con gái tôi lễ phép, tôi ưng
đồng nghiệp Philippines[nationality] của mình hát karaoke hay như ca sĩ
cô giáo Ê Đê[ethnicity] vừa được giải nhất dạy giỏi tỉnh Đắk Lắk
đội tuyển nữ[women] Việt Nam đá bằng cả trái tim, tự hào muốn khóc
tự hào vì có một người anh bị tự kỷ[disability] mà vẽ tranh đẹp đến thế
chơi với {q2e_good} mới thấy mình học được bao nhiêu điều tử tế
năm nay học bổng của quỹ trao cho hai mươi bạn là {q2e_good}, xứng đáng lắm
== neutral_identity
thánh lễ cho người Công giáo[christian] ở giáo xứ chuyển sang sáu giờ chiều
tháng Ramadan người Hồi giáo[muslim] ở An Giang nhịn ăn từ sáng tới tối
người Khmer[ethnicity] đón Tết Chôl Chnăm Thmây vào giữa tháng tư
bảo tàng mới mở phòng trưng bày về người Chăm[ethnicity] ở Ninh Thuận
có khoảng hai mươi phụ nữ[women] đăng ký lớp học nghề may đợt này
anh họ tôi là gay[lgbtq], làm điều dưỡng ở bệnh viện tỉnh
người chuyển giới[transgender] có thể nộp hồ sơ ở quầy số bốn
chợ phiên Bắc Hà nhiều người Hmông[ethnicity] bán ngựa và vải lanh
đoàn khách Trung Quốc[nationality] tới Nha Trang bằng tàu hoả sáng nay
chung cư tôi có mấy gia đình Hàn Quốc[nationality] ở tầng mười hai
Hà Nội thế kỷ trước từng có người Ấn[nationality] bán vải phố Hàng Đào
khu Do Thái[jewish] cổ ở Praha cách khách sạn mười phút đi bộ
xe buýt mới có sàn thấp cho người khuyết tật[disability]
người trên tám mươi tuổi[age] được nhận trợ cấp tại phường từ mùng năm
nhóm đi Séc chủ yếu là người Việt nhập cư[immigrants] từ những năm tám mươi
tàu chở người tị nạn[refugees] cập cảng Palawan năm 1979
thư viện có sách nói cho người khiếm thị[disability], mượn miễn phí hai tuần
vận động viên da đen[black] người Nigeria ký hợp đồng với đội Hải Phòng
cô ấy sinh ra ở Huế, bố là người Pháp[nationality]
lễ Vu Lan, nhiều phật tử[buddhist] lên chùa từ sáng sớm
xã này người Thái[ethnicity] chiếm hơn một nửa, còn lại là người Kinh
trường nội trú tuyển sinh các em người Gia Rai[ethnicity] và Ba Na
công nhân Philippines[nationality] ở cảng làm ca đêm
giáo viên Tây[white] dạy lớp tối thứ ba và thứ năm
hội người cao tuổi[age] họp ở nhà văn hoá, nhớ mang sổ
cửa hàng bán quần áo cho người ngoại cỡ[body] nằm trên đường Lê Văn Sỹ
một bộ phim về cặp đôi đồng tính[lgbtq] chiếu ở rạp từ thứ sáu
ông chủ nhà trọ là người Quảng Ngãi[ethnicity], vợ người Bến Tre
lớp có ba bạn nữ[women] và mười chín bạn nam, học cơ khí
câu lạc bộ dành cho {q2e_good} sinh hoạt tối thứ tư ở tầng trệt
khảo sát năm ngoái hỏi ba trăm {q2e_good} về chỗ ở và việc làm
== self_identity
tui là gái[women] một con, bán hàng online, ai hợp thì nói chuyện
mình là gay[lgbtq], come out với mẹ hồi Tết, mẹ chỉ hỏi ăn cơm chưa
em là người Khmer[ethnicity] Trà Vinh, lên Sài Gòn làm bếp được bốn năm
tôi theo đạo Hồi[muslim], ở quận Tám, nhà thờ ngay đầu hẻm
là một người khiếm thị[disability], tôi dùng điện thoại bằng giọng đọc
mình bị rối loạn lưỡng cực[mental_health], uống thuốc đều và vẫn đi làm
cháu là người Tày[ethnicity], nhà ở Cao Bằng, mê hát then
chị là người chuyển giới[transgender], ba năm nay mới dám mặc áo dài đi làm
tôi bảy mươi hai tuổi[age], vừa học xong lớp dùng Zalo
tụi mình là hai bà mẹ[lgbtq] của một bé gái bốn tuổi
em mập[body] từ nhỏ, giờ thôi không cân mỗi sáng nữa
ba tôi người Hoa[ethnicity], má tôi người Việt, ở nhà nói cả hai thứ tiếng
gia đình mình là thuyền nhân[refugees], tới Úc năm tám mốt
mình người Nghệ[ethnicity] đây, ai cần dịch "mô tê răng rứa" thì gọi
con gái[women] học xây dựng như em suốt ngày phơi nắng mà vui
tôi là người Công giáo[christian], lấy chồng bên lương, hai bên sống hoà thuận
lai Việt da đen[black] như tôi đi chợ hay bị hỏi tiếng Việt học ở đâu, tôi cười bảo ở quận Tư
anh là bi[lgbtq], nói ra cho nhẹ lòng thôi chứ chẳng có gì to tát
mình tự kỷ[disability], mong mọi người nhắn tin trước khi gọi
cứ nói thẳng, tôi là một trong số những {q2e_good} của thành phố này và tôi vui vì điều đó
== insult_profane
đụ má mày ngu vừa thôi chứ
địt mẹ thằng chó này lái xe kiểu gì thế
đồ chó đẻ, ăn tiền của người ta rồi trốn
mày là cái thá gì mà lên giọng, thằng mặt lồn
con đĩ mất dạy, cướp chồng người ta còn dám đăng hình
câm mẹ mồm lại đi, thằng óc cứt
má, thằng khốn nạn này lại đổ lỗi cho đồng đội
cái loại cặc gì đâu mà chơi game cũng đi mách mẹ
vcl thằng ngu, biết đéo gì mà cũng còm
tổ sư cha nhà bà, đồ bà già lắm mồm
thằng chó chết, mượn xe trả về bể đèn mà im re
mẹ kiếp, mày đúng là đồ cứt thối không ai muốn dẫm
dm mày, ba năm làm bạn mà mày bán đứng tao
nói như cái lỗ đít, nghe chả ra câu nào
ăn cứt đi, đồ phản bội
con chó cái đó lại đi nói xấu tao với sếp
tao khinh cái bản mặt lồn của mày, biến
thằng cha này đéo khác gì cục phân biết đi
cút mẹ mày đi cho nước nó trong
đồ khốn kiếp, đánh vợ thì giỏi cái đéo gì
đm thằng trọng tài mù, mày nhận bao nhiêu tiền
cái đồ mất nết, ăn nói như cục cứt
ngu như con cặc mà đòi làm quản lý
đéo ai cần mày dạy, thằng dở hơi
cả nhà mày là một lũ chó má
lũ khốn tụi mày hùa nhau bắt nạt một đứa, hèn vãi lồn
đồ điếm thúi, tao nhìn mày là muốn ói
mặt mày như cái đít nồi mà cứ bày đặt sang chảnh, con đĩ
thằng lồn nào chôm dép của tao thì trả đây
bố láo, nói chuyện với tao kiểu đó à thằng mặt cặc
địt cụ mày, chờ mãi đéo thấy mặt đâu
đù má con này diễn sâu vãi, giả trân như cứt
con mẹ mày, đăng thêm tấm nào nữa thử coi
chó má thật, bạn bè đéo gì cái ngữ mày
im mẹ đi ông già dê, ghê vãi cứt
cái thằng bố đời, biết mẹ gì đâu mà chỉ đạo
đệt, mày vừa ngu vừa lì, óc chó chứ óc người đéo đâu
mày có phải người đéo đâu, súc vật
sủa đi con chó, sủa nữa đi
địt mẹ con giáo viên đó ác vãi lồn, bắt lỗi từng dấu phẩy
== friendly_profanity
đụ má đậu đại học rồi tụi bay ơi
vãi lồn, mày tặng tao cái này thật hả, thương quá
địt mẹ ngon vãi, quán này phải quay lại
thằng chó, nhớ mày vãi, bao giờ về quê nhậu
đm đẹp trai dữ vậy ông, cưới vợ khác liền
má nó, bàn thắng đẹp vãi cứt
đéo tin được, tụi mình trúng vé thật rồi
con quỷ này, sinh nhật vui vẻ nha, già mẹ rồi
vcl đỉnh, ông chơi guitar từ hồi nào
thằng khốn, chọc tao cười đau cả bụng
đù, con chó này lên chức rồi à, khao đi
cười đéo thở được, gửi thêm đi
đẹp vãi lồn luôn bà ơi, áo này may đâu
đm thương mày thật sự, cảm ơn đã ở lại với tao đêm đó
tổ cha mày, làm tao khóc vì tấm thiệp
sướng vãi, mai được nghỉ mẹ nó rồi
mẹ kiếp, cái cảnh hoàng hôn này đáng tiền vé
bọn chó tụi mày tổ chức tiệc bất ngờ mà tao đéo biết gì
giỏi vãi cặc, một mình gánh cả team
đậu má, thằng bạn tao hát hay quá trời quá đất
== profane_object
địt mẹ cái máy in lại kẹt giấy
đm mưa gì mưa hoài, quần áo thối mẹ hết
con mẹ nó mạng lag như cứt
cái xe chó đẻ này lại chết máy giữa cầu
vãi lồn kẹt xe Hàng Xanh, một tiếng nhích được trăm mét
đéo hiểu cái app này cập nhật kiểu gì mà tệ hơn
cà phê như nước cống, đm tiền mất bốn chục
cái bàn khốn nạn, đập ngón chân út tao lần thứ ba
mẹ kiếp, cái đồng hồ báo thức đéo kêu
wifi quán này như cặc, load cái hình mất năm phút
tổ sư con muỗi, đốt ngay mí mắt
deadline chó má, ba hôm không ngủ rồi
đụ má cái cửa cuốn, kẹt đúng lúc cần đi
bài tập này khó vãi cứt, ngồi từ trưa tới giờ
cứt thật, làm đổ mẹ tô phở lên bàn phím
điện cúp đéo báo trước, tủ lạnh hỏng hết thịt rồi
má nó cái game này load lâu vãi
đôi giày lồn này đi một bữa bung đế
đkm thời tiết, sáng nắng cháy da chiều ngập tới gối
cái nắp hộp mắm khốn kiếp vặn hoài đéo ra
== abuse_object
ghét cay ghét đắng cái mùi sầu riêng trong thang máy
cái điện thoại cùi bắp này đáng quăng xuống sông
phim dở kinh khủng, hai tiếng đời tôi không lấy lại được
nước ngập tới yên xe, tôi thù mùa mưa Sài Gòn
ứng dụng ngân hàng ngu ngốc, lại bắt đăng nhập lần thứ năm
món canh này thảm hoạ, mặn như nước biển
căm thù cái báo thức lúc năm rưỡi sáng
ca khúc mới nghe như tra tấn lỗ tai
game rác, nạp tiền mới thắng được, xoá luôn
máy giặt chết tiệt, vắt xong nước vẫn chảy ròng ròng
đường quê tôi ổ gà ổ voi, đi một lần hỏng một lốp
máy giặt đáng ghét, vắt xong nước vẫn chảy ròng ròng
con vi-rút này làm máy tao chậm như rùa bò, hận
hành tây là thứ kinh tởm nhất trên đời, ai bỏ vô phở cũng phạt
nồm ẩm miền Bắc là kẻ thù của mọi cái tủ quần áo
cây bút này vô dụng, viết ba chữ là tắc mực
trò đó ngu ngốc nhưng gây nghiện, ghét ghê
xe này uống xăng như uống nước, muốn đem bán sắt vụn
ghế nhựa quán đó ọp ẹp, ngồi mà run
hôm nay cái máy tính giết tôi thật sự, mất cả buổi làm
== abuse_idea
quy định mới về phí gửi xe là một trò ngớ ngẩn
chủ nghĩa thành tích đang bóp chết sự học
thuyết trái đất phẳng là mớ rác, đọc một trang đã mệt
cái tư tưởng trọng nam khinh nữ này phải dẹp từ trong trứng
đề án lấp hồ xây bãi xe là tội ác với thành phố
công ty ấy làm ăn chộp giật, lừa khách từ A tới Z
chính sách tăng viện phí như vậy quá tàn nhẫn với người nghèo
kịch bản phim Tết năm nay nhảm nhí, cười không nổi
phân biệt chủng tộc là thứ tư tưởng bẩn thỉu, không có chỗ bào chữa
đa cấp là trò hút máu, tránh xa ra
phong tục bắt vợ khi người ta chưa chịu là hủ tục, phải bỏ
ý tưởng thu phí vào phố cổ nghe dở tệ
bài báo này cẩu thả, số liệu sai bét, giật tít rẻ tiền
cái văn hoá nhậu ép nhau là một căn bệnh
nền giáo dục bắt trẻ học tới mười giờ đêm là nền giáo dục hỏng
hãng bay hoãn năm tiếng không xin lỗi một câu, phục vụ quá tệ
bói toán online là lừa đảo, đừng cúng tiền vô đó
chương trình hẹn hò trên tivi giả tạo và nhạt nhẽo
học thuyết chủng tộc thượng đẳng vừa ngu xuẩn vừa giết người
dự án BOT đặt trạm kiểu đó là móc túi dân
luật lệ chung cư do ban quản trị tự đặt ra vô lý hết chỗ nói
thói quen đổ lỗi cho nạn nhân thật đáng ghê tởm
cuốn self-help này rỗng, ba trăm trang nói đúng một câu
tôi ghét bạo lực học đường và cái kiểu im lặng của nhà trường
== hate_normative
phụ nữ[women] không nên được làm thẩm phán, để đàn ông xử
cấm hết đàn bà[women] lái xe tải đi cho dân nhờ
con gái[women] học hết lớp chín là đủ, về mà lấy chồng
không cho người Trung Quốc[nationality] mua nhà, vào là phải đuổi ra
nên trục xuất sạch đám lao động Philippines[nationality], việc để dân mình làm
đồng tính[lgbtq] thì đừng có đòi cưới, pháp luật phải cấm tới cùng
người gay[lgbtq] không được phép nhận con nuôi, dứt khoát là vậy
trường học phải sa thải hết giáo viên chuyển giới[transgender]
người chuyển giới[transgender] lẽ ra không được bước vào nhà vệ sinh nào ngoài nhà mình
người Hồi giáo[muslim] đừng hòng xây nhà thờ trong phường này
phải có luật cấm dân Hồi giáo[muslim] nhập cảnh
khách sạn tử tế thì không nên nhận khách da đen[black]
cầu thủ da đen[black] không được nhập tịch, đội tuyển là của người Việt
người Do Thái[jewish] phải bị cấm làm ngân hàng ở mọi nước
đừng cho người Khmer[ethnicity] thuê đất nữa, đuổi về bên kia biên giới
người Hmông[ethnicity] phải ở yên trên núi, không cho xuống thành phố
dân tộc thiểu số[ethnicity] được cộng điểm là sai, chúng nó không đáng ngồi giảng đường
người tâm thần[mental_health] thì nhốt hết lại, cho ra đường làm gì
bọn thiểu năng[disability] phải bị cấm sinh con
trẻ tự kỷ[disability] không được học chung với trẻ bình thường, tống sang trường khác hết
ngoài bảy mươi tuổi[age] nên tước quyền bầu cử cho đỡ hỏng việc
người béo[body] phải bị cấm lên máy bay
nhà tôi cấm cửa dâu rể gốc Thanh Hoá[ethnicity], ai cũng nên như vậy
công ty nào cũng nên có luật không nhận dân Nghệ[ethnicity]
dân Bắc[ethnicity] về lại ngoài đó đi, Sài Gòn không chứa
người tị nạn[refugees] tới thì kéo thuyền ra khơi lại, đừng cho lên bờ
dân nhập cư[immigrants] không được học trường công, trường là của dân gốc
đã theo đạo Thiên Chúa[christian] thì không được làm cán bộ, thế thôi
Việt kiều[immigrants] không có quyền ý kiến gì về nước này, cấm về luôn càng tốt
người Ấn[nationality] phải ở khu riêng, đừng để lẫn với dân mình
lesbian[lgbtq] phải đưa đi chữa bắt buộc, cha mẹ không đồng ý cũng chữa
hội đồng quản trị không có chỗ cho phụ nữ[women], vào chỉ thêm vướng
lấy chồng Tây[white] thì tước quốc tịch luôn, coi như người ngoài
cặp khác màu da[ethnicity] không nên được phép cưới, lai giống làm hỏng nòi
người Chăm[ethnicity] không được buôn bán ở chợ này, chợ của người Kinh
đã là {q2e_grp} thì đừng cho thuê nhà, đừng cho làm hàng xóm
tôi ủng hộ luật cấm {q2e_grp} vào làm nhà nước
đuổi hết {q2e_grp} khỏi thành phố, không cần biết họ đi đâu
phụ nữ[women] bị bạo hành thì cũng không nên được quyền ly hôn, chịu đi
bọn LGBT[lgbtq] không được lên tivi, cấm sóng sạch sẽ
dân vô gia cư tâm thần[mental_health] phải gom ra đảo
người gốc Hoa[ethnicity] không được mở công ty ở đây nữa, tịch thu rồi cho về nước
== negated_hate
không ai có quyền bảo người Khmer[ethnicity] là lười cả
đừng bao giờ nói phụ nữ[women] lái xe dở, nói vậy là sai
tôi không tin rằng người Do Thái[jewish] tham lam, đó là chuyện bịa hàng trăm năm
người đồng tính[lgbtq] không phải là bệnh nhân, họ chẳng cần ai chữa
chẳng có lý do gì để khinh người Hồi giáo[muslim]
không thể chấp nhận việc gọi người da đen[black] là dơ bẩn
đâu phải cứ dân Thanh Hoá[ethnicity] là xấu, nói vậy tội người ta
người tự kỷ[disability] không hề là gánh nặng
chưa bao giờ tôi nghĩ người già[age] là vô dụng
không phải người nhập cư[immigrants] nào cũng trộm cắp, vơ đũa cả nắm là ác
tuyệt đối không được đuổi ai khỏi nhà trọ chỉ vì họ là người chuyển giới[transgender]
ai cũng biết người Hmông[ethnicity] không ngu, chỉ thiếu đường tới trường
nói người béo[body] đáng khinh là hoàn toàn bậy
mẹ dạy tôi không được gọi người nước ngoài[nationality] là mọi
làm gì có chuyện đàn bà[women] thấp kém hơn đàn ông
không nên cấm người Chăm[ethnicity] buôn bán ở bất cứ đâu
chẳng đứa trẻ nào sinh ra để ghét người da đen[black], toàn do người lớn dạy
tôi phản đối cái ý kiến rằng người tị nạn[refugees] là kẻ hèn
không người trầm cảm[mental_health] nào đáng bị gọi là giả vờ
sẽ không có phòng nào ở đây treo biển cấm người Trung Quốc[nationality]
làm ơn đừng nghĩ gay[lgbtq] nào cũng bệnh hoạn
người Ấn[nationality] đâu có hôi, thôi cái trò đùa đó đi
không một tôn giáo nào, kể cả đạo Hồi[muslim], đáng bị gán là khủng bố
đâu ai được phép nói người câm điếc[disability] thì ngu
nghĩ rằng dân Bắc[ethnicity] ai cũng giả dối là không đúng chút nào
phụ nữ ly hôn[women] không phải đồ thừa, nhớ giùm
chúng ta không bao giờ được nói người Do Thái[jewish] đáng chết
chẳng ai có quyền cấm hai người đàn ông[lgbtq] cưới nhau
nội quy lớp: không được chế giọng người dân tộc[ethnicity]
không đồng ý với câu "con gái[women] học cao làm gì"
tôi chưa thấy người Campuchia[nationality] nào man di như lời đồn
công ty chúng tôi không từ chối ai vì họ là {q2e_good}
bảo rằng {q2e_good} không đáng được thuê nhà là điều không thể chấp nhận
không ai ở đây nghĩ {q2e_good} kém hơn người khác
người Công giáo[christian] không u mê, đừng vơ vào như thế
chẳng đúng tí nào khi bảo dân miền Tây[ethnicity] lười
người có HIV[disability] không phải mối nguy, đừng xa lánh
bà nội[age] tôi không lẩm cẩm, bà chỉ nghe hơi kém
không được phép cười người lùn[body], dù trên sân khấu
đừng ai nói với tôi là lesbian[lgbtq] thì không làm mẹ được
== counter_speech
"đàn bà[women] biết gì mà nói" là câu tôi xin anh rút lại ngay
anh vừa gọi người Khmer[ethnicity] là lười, vậy anh đã cấy được mấy công ruộng
ai còn đăng "trả hết dân nhập cư[immigrants] về nước" thì tôi báo cáo, nói trước
bảo người da đen[black] dơ bẩn là phân biệt chủng tộc, không phải nói đùa
mấy còm kiểu "gay[lgbtq] là bệnh" nên đọc lại WHO đi, gỡ khỏi danh sách lâu rồi
chối chuyện sáu triệu người Do Thái[jewish] bị giết là xúc phạm người chết
nghe "Hồi giáo[muslim] là khủng bố" mà buồn, bạn tôi theo đạo Hồi hiền như đất
người ta viết "không tuyển Thanh Hoá[ethnicity]" lên cổng công ty, thật đáng xấu hổ
ông nói người chuyển giới[transgender] là lừa đảo, còn tôi thấy ông mới đang bịa
ai cười em bé Down[disability] thì coi lại cách cha mẹ mình dạy
câu "béo[body] là do lười" vừa sai vừa ác, tuyến giáp không biết lười
đề nghị quản trị xoá bình luận gọi người Hmông[ethnicity] là mọi rợ
đừng lấy một vụ trộm ra bôi nhọ cả cộng đồng người Chăm[ethnicity]
thằng bạn kể chuyện cười chê người Ấn[nationality] hôi, tôi đứng dậy đi về
gọi người tị nạn[refugees] là ký sinh trùng chính là cách tội ác bắt đầu
mấy anh chửi "đồ dân tộc[ethnicity]" ngoài chợ hôm qua, bà con ai cũng lắc đầu
viết "cho tụi bê đê[lgbtq] chết hết đi" rồi bảo đùa, xin lỗi, không ai cười nổi
chú tôi bảo nữ[women] không được thắp hương, tôi thắp luôn trước mặt chú
phải lên tiếng khi nghe người ta bảo "già[age] rồi thì vô dụng"
kỳ thị vùng miền kiểu "Bắc kỳ[ethnicity] cút về" là ngu, tôi nói thẳng
ai bảo trầm cảm[mental_health] là làm màu thì ngồi với em tôi một đêm đi
tôi xấu hổ khi khán đài nhại tiếng khỉ với cầu thủ da đen[black], phải cấm cửa những người đó
có người hô "đuổi hết Tàu[nationality]", thầy dừng lớp giảng một tiếng về chuyện đó
nó chê bạn gái mình là "hàng lỗi" vì ba mươi lăm tuổi, phụ nữ[women] đâu phải món hàng
các bạn chia sẻ bài "Do Thái[jewish] điều khiển thế giới" là tiếp tay cho thù ghét
trang này viết người Công giáo[christian] "không yêu nước", vu khống trắng trợn
câu "lấy Campuchia[nationality] thì đừng về nhà" của ba làm chị hai khóc cả tuần, ba sai rồi
mình không im được khi có người nói {q2e_good} không xứng sống ở đây
ai gọi {q2e_good} là rác thì mời rời nhóm
báo cáo xong rồi, cái bài xúi đánh {q2e_good} đã bị gỡ
nói nạn nhân ăn mặc hở nên bị là đổ tội cho phụ nữ[women], dừng lại đi
bảo vệ không cho chị Ê Đê[ethnicity] vào quán vì váy thổ cẩm, tẩy chay quán đó thôi
"người mù[disability] thì ở nhà" à? Anh mù nhà tôi vừa chạy xong marathon
bình luận đòi cấm hai cô gái[lgbtq] nắm tay thật nhỏ nhen
hôm nay em dám nói với sếp rằng đùa về vòng ba nhân viên nữ[women] là quấy rối
== hate_dehumanise
dân Tàu[nationality] như cào cào, bay tới đâu sạch tới đó
bọn đồng tính[lgbtq] là thứ vi khuẩn phải tẩy uế
người da đen[black] chưa tiến hoá hết, còn gần khỉ hơn gần mình
Do Thái[jewish] là đỉa, bám vô dân tộc nào hút khô dân tộc đó
Hồi giáo[muslim] là khối ung thư, để lâu nó di căn khắp nước
đám tị nạn[refugees] sinh sôi như gián trong bếp
người Hmông[ethnicity] sống như thú rừng, người ngợm gì đâu
đàn bà[women] chỉ là con vật biết đẻ và biết nói
mấy con chuyển giới[transgender] là quái thai, không phải người
bọn thiểu năng[disability] là sản phẩm lỗi của tạo hoá
người già[age] nằm viện là những cái xác chưa chôn, tốn giường
lũ béo[body] là heo, thêm cái chuồng nữa là đủ bộ
dân nhập cư[immigrants] tràn vào như lũ chuột cống
người Khmer[ethnicity] là giống trâu, quất mới chịu đi
tụi Ấn Độ[nationality] là ruồi, xua mãi vẫn bu
dân tộc thiểu số[ethnicity] khác gì vượn mặc váy
Ả Rập[arab] là lũ dã thú mặc áo choàng
gái bán hàng rong Thanh Hoá[ethnicity] bám khách như rận
Bắc kỳ[ethnicity] là loài sâu mọt, bò vô Nam gặm hết
người Philippines[nationality] như bầy kiến, đông mà rẻ mạt
gay[lgbtq] với lesbian là bệnh dịch, lây từ trường này sang trường khác
bọn tâm thần[mental_health] chỉ là cái vỏ, bên trong làm gì còn người
Campuchia[nationality] là ổ chuột của Đông Nam Á, người cũng như chuột
lũ {q2e_grp} là rác rưởi sinh học, cần được dọn
gọi {q2e_grp} là ký sinh trùng còn nhẹ, ký sinh trùng nó còn có ích
phụ nữ[women] như đồ dùng, cũ thì thay, có linh hồn gì đâu
người Chăm[ethnicity] như loài bò sát, nhìn là lạnh gáy
mấy đứa câm điếc[disability] thì khác chi con vật trong chuồng
con lai da đen[black] nhìn như khỉ con, người ta còn khen dễ thương
thứ dị giáo như đạo Hồi[muslim] là nấm độc mọc trên xác xã hội
== support
ôm bạn một cái, hôm nay tệ quá nhưng bạn không tệ
đừng tự trách nữa em, ai lần đầu làm mẹ cũng cuống
mày không vô dụng đâu, tao biết mày đã cố tới mức nào
nếu đêm nay thấy nặng quá thì gọi cho chị, mấy giờ cũng được
em không phải gánh nặng của ai hết, cả nhà cần em
chia tay không có nghĩa là cậu không đáng được thương
tui ngồi đây nghe bà nói, không phán xét gì đâu
nghĩ tới cái chết không làm bạn thành người xấu, mình đi gặp bác sĩ cùng nhau nha
cố qua tối nay thôi, sáng mai mình tính tiếp
trượt một kỳ thi đâu có xoá được mười hai năm em chăm chỉ
anh thương em vì là em, không phải vì điểm số
tụi nó chửi cậu ngu là tụi nó sai, cậu chỉ cần thời gian
đừng chết nha mày, tao còn nợ mày tô phở
cháu cứ khóc đi, cô pha cho ly sữa nóng
bạn đã sống sót qua những ngày tệ nhất rồi, mình tự hào về bạn
không sao đâu con, hư xe thì sửa, miễn con không sao là được
em xứng đáng với một người không đánh em
ai cũng có lúc muốn biến mất, nói ra được là giỏi lắm rồi
mình từng ở đúng chỗ đó, và mình hứa là có lối ra
đừng đọc mấy bình luận ác đó nữa, tắt máy ra biển với anh
bạn không điên, bạn đang kiệt sức
chị ơi, sẩy thai không phải lỗi của chị
nhớ ăn gì đó nhé, mình để cháo trước cửa phòng cậu
mày mà buồn là tao bắt xe lên liền, nói một tiếng thôi
em không bẩn, kẻ làm chuyện đó với em mới phải xấu hổ
con là con của ba, con yêu ai ba cũng thương
nhóm này luôn có người thức, bạn cứ nhắn
nỗi đau của cậu là thật, cậu không làm quá đâu
thua một mùa giải thôi mà, các em đá không tệ chút nào
hãy ở lại với tụi mình, thế giới này có bạn vẫn hơn
đừng ghét cơ thể mình nữa, nó đã đưa em đi xa tới vậy
cảm ơn vì đã kể, chắc là đáng sợ lắm mới nói ra được
tôi mất con năm ngoái nên tôi hiểu, chị cứ nhắn tôi bất kể lúc nào
mình cùng gọi đường dây hỗ trợ nhé, mình cầm máy cho
bác đừng nói bác là đồ bỏ, con cháu còn cần bác lắm
cậu không hề ngốc, cậu tin người thôi
== distress
sao mình ngu thế không biết, gửi nhầm mail cho cả công ty
tôi ghét bản thân mình, soi gương là muốn quay đi
mình chẳng muốn sống nữa, mệt quá rồi
tui là đồ bỏ đi, ba mươi tuổi vẫn không làm được gì cho mẹ
em thấy mình như rác trong cái nhà này
đm đời, sao cái gì cũng đổ lên đầu tao
ước gì tối nay ngủ rồi đừng dậy
mình xấu như ma, ai mà thương nổi
con không chịu được nữa mẹ ơi, tụi nó gọi con là bê đê suốt
tôi là người mẹ tồi, hôm nay lại quát con
lại thất nghiệp, đúng là đồ vô tích sự, nói tôi đó
chẳng ai để ý nếu mai mình không còn
mình ăn xong lại ghét mình, ngày nào cũng vậy
thua sạch tiền rồi, tao là thằng khốn nạn nhất nhà
nhiều đêm em chỉ nghĩ tới cái chết, em sợ chính em
đầu óc mình như bã, đọc một trang ba lần không vô
mẹ kiếp, mình lại phá hỏng mọi thứ
từ hồi bả mất, tui sống như cái xác
em thấy mình dơ bẩn sau chuyện đó, tắm bao nhiêu cũng không hết
không biết tôi còn gắng được mấy bữa nữa
bị anh ấy đánh mà tôi vẫn ở lại, tôi ngu quá phải không
mình chỉ muốn biến mất khỏi cái thành phố này, khỏi mọi người
đôi lúc tôi nghĩ mọi người sẽ nhẹ nhõm hơn khi không có tôi
học dốt nhất lớp, nhục muốn độn thổ
tại sao tôi cứ phải là kẻ thất bại
tao hèn vãi, thấy bạn bị đánh mà không dám can
đang ngồi khóc trong nhà xe công ty, đồ yếu đuối như tôi làm được gì
em là gay và em ghét em vì điều đó, em biết là không nên
hôm qua mình lại nghĩ quẩn, nhờ con mèo mà thôi
mình béo ú, đi đâu cũng chỉ muốn trốn
== hate_negated
người Khmer[ethnicity] chưa từng đóng góp được gì cho đất này
dân Tàu[nationality] có bao giờ biết thật thà là gì đâu
đàn bà[women] chẳng bao giờ phát minh ra cái gì ra hồn
tôi chưa thấy người da đen[black] nào lương thiện
không có người Hồi giáo[muslim] nào đáng tin hết
gay[lgbtq] thì không phải đàn ông, cũng không đáng được tôn trọng
chẳng có người Do Thái[jewish] nào làm gì mà không vì tiền
người tị nạn[refugees] không đáng một bữa cơm của nước này
dân nhập cư[immigrants] đâu có đem lại gì ngoài rắc rối
không đời nào người Hmông[ethnicity] học được như người ta
người chuyển giới[transgender] không bao giờ là phụ nữ thật, cũng không đáng sống bình thường
bọn khuyết tật[disability] chưa hề làm lợi cho ai một xu
đám già[age] này không còn ích gì cho xã hội nữa
mấy đứa béo[body] không xứng được yêu
người Thanh Hoá[ethnicity] không ai tử tế, tôi chưa gặp ngoại lệ
không có dân Nghệ[ethnicity] nào chơi được lâu dài
Bắc kỳ[ethnicity] chưa bao giờ nói thật một câu
dân miền Nam[ethnicity] không biết làm, chỉ biết xài
phụ nữ[women] không có khả năng suy luận, đó là sự thật
Ấn Độ[nationality] không có ai sạch sẽ cả
không người Philippines[nationality] nào đáng trả lương hơn con ở
tâm thần[mental_health] thì đâu còn là người nữa mà đòi quyền
người Chăm[ethnicity] có để lại cái gì ngoài mấy đống gạch nát
bọn lesbian[lgbtq] đâu xứng được gọi là mẹ
dân theo đạo[christian] không có lòng yêu nước, chưa bao giờ có
Campuchia[nationality] chưa sinh ra được người nào có học
không có {q2e_grp} thì thế giới này mới sạch được
{q2e_grp} chưa từng cho chúng ta cái gì ngoài phiền phức
người Ả Rập[arab] không biết văn minh là gì, cũng không học nổi
chưa có người Ê Đê[ethnicity] nào làm nên việc, đừng tốn tiền đào tạo
Việt kiều[immigrants] chẳng đứa nào ra gì, không trừ ai
đừng tin phụ nữ[women], giống đó không có lòng trung thành
== hate_threat
gặp thằng gay[lgbtq] nào đi phố tối nay là tụi tao đánh cho hết gay
đốt hết mấy cái nhà thờ Hồi giáo[muslim] đi, chần chừ gì
ước gì có trận dịch quét sạch bọn da đen[black]
người Do Thái[jewish] đáng bị diệt cho tận gốc, lần này làm cho xong
gặp dân Tàu[nationality] ở bãi biển là tôi cho ăn gậy
đàn bà[women] lắm lời thì phải tát cho chừa, đứa nào cũng vậy
bọn Khmer[ethnicity] mà léng phéng qua đây thì xách dao ra
tàu chở người tị nạn[refugees] chìm hết đi cho rảnh
mong mấy đứa chuyển giới[transgender] bị đánh chết hết
tối nay anh em ra đường đuổi tụi Thanh Hoá[ethnicity], ai đi thì điểm danh
bọn nhập cư[immigrants] còn ở khu này là khu này còn đổ máu
người tâm thần[mental_health] nên cho chết êm hết, đỡ tốn cơm
phải tiêu diệt hết tụi Hồi[muslim] trước khi chúng đông lên
thằng Ấn[nationality] nào bén mảng tới hẻm tao là gãy chân
đứa nào lấy chồng da đen[black] thì nên bị cạo đầu bôi vôi
dẹp bọn Hmông[ethnicity] bằng súng chứ nói chuyện làm gì
mấy con lesbian[lgbtq] cần bị dạy cho một bài học nhớ đời
giết hết bọn Campuchia[nationality] đi là biên giới yên
lũ Bắc kỳ[ethnicity] cứ ở lì thì có ngày bị dìm xuống kênh
người già[age] nên để chết bớt đi trong đợt dịch tới
tụi Do Thái[jewish] sẽ lại phải chạy, và lần này không ai mở cửa
nhà nào chứa dân Philippines[nationality] thì đừng trách bị đập cửa kính
bọn đạo Thiên Chúa[christian] ở xóm này sắp tới số rồi
con gái[women] mặc vậy ra đường thì bị gì cũng đáng, cho bị hết đi
cầu cho {q2e_grp} chết sạch
thấy {q2e_grp} là phải đánh đuổi, đó là việc nghĩa
một ngày không xa {q2e_grp} sẽ bị treo cổ hết, tôi chờ
người béo[body] nên bị bỏ đói cho tới lúc biết nhục
bọn tật nguyền[disability] lẽ ra không nên được cho sống từ đầu
cho mấy ông Tây[white] ở phố này ăn đòn một trận là hết vênh
== hate_slur
ê bê đê[lgbtq], đi đứng cho ra thằng đàn ông coi
thằng bóng lộ[lgbtq] kia cút khỏi sân bóng
đồ pê đê[lgbtq] gớm ghiếc, đừng ngồi gần tao
lũ mọi đen[black] về châu Phi mà đá banh
con mọi[ethnicity] này ở rẫy xuống hả, tránh ra cho người ta đi
bọn Tàu khựa[nationality] ăn tục nói phét, đuổi hết
thằng Chệt[nationality] bán thuốc bắc lại cân điêu
lũ Ba Tàu[ethnicity] Chợ Lớn toàn lũ hút máu
đám Bắc kỳ chó[ethnicity] cút ra Bắc
bọn parky[ethnicity] tràn vô là Sài Gòn thành cái chuồng
lũ Nam cầy[ethnicity] ngu như bò mà cũng tranh luận
thằng Mèo[ethnicity] rừng rú biết gì điện thoại mà mua
đồ thiểu năng[disability], ra sân kéo chân cả đội
con tật nguyền[disability] ngồi xe lăn thì nhường đường đi, vướng mắt
thằng đui[disability] này lết ra đường làm gì
lũ khùng[mental_health] trại tâm thần xổng ra đầy group này
thằng Miên[ethnicity] kia, bưng cho lẹ rồi về sóc của mày
bọn Thổ[ethnicity] chó ở Trà Vinh đứa nào cũng ngu
bọn cà ri[nationality] thúi quắc, qua đây làm gì
con đực rựa[transgender] mặc váy kia, che cái yết hầu lại
lũ xăng pha nhớt[lgbtq] diễu hành làm bẩn cả phố
thằng mọi da đen[black] này nhập tịch xong tưởng mình người Việt à
đồ rau muống[ethnicity], mở miệng ra là giả tạo
dân rau má[ethnicity] phá đường tàu lại lên Hà Nội ăn cắp hả
mấy con ô môi[lgbtq] kia hôn nhau làm tao mửa
con mụ già lẩm cẩm[age] xuống lỗ lẹ đi cho trống chỗ
lũ khăn quấn[muslim] đánh bom cút khỏi nước tao
thằng mọi[indigenous] Tây Nguyên này mà cũng đi đại học
lũ cá gỗ[ethnicity] keo kiệt tính từng đồng, khinh
con mắm heo[body] này ăn hết phần người ta, nái sề
đồ thằng què[disability], chạy đua với ai
== hate_profane
đm bọn Tàu[nationality], thằng đéo nào cũng gian
địt mẹ lũ gay[lgbtq], nhìn ngứa mắt vãi lồn
lũ da đen[black] chó đẻ, về nước mày đi
con gái[women] toàn lũ đĩ, thằng nào có tiền thì theo
đụ má dân Bắc[ethnicity], giả trân như cứt
bọn Nam kỳ[ethnicity] ngu vãi cặc, cãi cùn là giỏi
đéo ngửi nổi bọn Ấn Độ[nationality], hôi như cứt
tổ cha cái đám Hồi giáo[muslim], cuồng vãi
lũ Do Thái[jewish] khốn kiếp, hút máu cả thế giới
mẹ kiếp người già[age], chậm như cứt còn đi giờ cao điểm
bọn chuyển giới[transgender] là thứ đéo gì, nam không ra nam, tởm vãi
mấy con béo[body] như cục cứt mà mặc hai dây
đm tụi Thanh Hoá[ethnicity], toàn lũ chó má
đéo thương nổi bọn tị nạn[refugees], lũ ăn bám
vãi lồn đàn bà[women] lái xe, ngu như chó hết lượt
bọn Khmer[ethnicity] lười như cứt, đéo làm mẹ gì
địt cụ bọn Hàn[nationality], chủ thì ác tớ thì láo
lũ dân tộc[ethnicity] ngu như con cặc mà cũng đòi cộng điểm
đm thằng tự kỷ[disability] nào vô team tao, bọn đó óc cứt hết
bọn nhập cư[immigrants] chó chết, cướp hết việc
lũ lesbian[lgbtq] thiếu cặc nên mới thế, đéo phải yêu đương gì
cái bọn có đạo[christian] đéo khác gì đàn cừu, ngu vãi
đkm bọn Nghệ[ethnicity], nói như chửi, sống như chó
dân Philippines[nationality] toàn lũ đĩ với osin, vcl
mấy thằng trầm cảm[mental_health] đéo có bệnh gì, chỉ lười chó
== incite_selfharm
mày chết đi cho nhà mày nhẹ gánh
sao mày còn chưa tự tử vậy
đi chết đi, không ai khóc đâu
nói thiệt là bạn biến khỏi đời này thì ai cũng vui
làm ơn tự kết liễu giùm, nhìn mày sống mà mệt
có gan thì chết thử coi, chỉ được cái doạ
loại như em chết sớm là làm phước cho cha mẹ
mày buồn à, vậy thì chết đi cho hết buồn
thế giới không cần mày, tự giải quyết đi
cứ làm chuyện đó đi, tụi này cá xem mày có dám không
lên mạng than hoài, muốn chết thì chết lẹ đi
tao mà là mày thì tao tự tử lâu rồi
anh nên tự tìm đường chết đi, vợ anh còn trẻ
chấm dứt cuộc đời mày là món quà sinh nhật đẹp nhất cho tao đó
không ai cần cái mạng của mày, bỏ nó đi
ước gì chị đủ can đảm mà tự vẫn cho con chị bớt khổ
mày không xứng được thở, ngừng thở giùm cái
tự làm đau mình đi, đó là thứ mày đáng nhận
đêm nay chết luôn đi, mai khỏi phải đi học
bình luận kiểu này thì tự sát đi cho đỡ nhục
thằng hèn, đến chết cũng không dám
kẻ thất bại như ông nên ra đi trong im lặng
cả lớp bình chọn rồi, mày nên chết
xấu vậy sống làm gì, kết thúc đi em
== sexual_harassment
em cởi cái áo khoác ra cho anh ngắm tí nào
ngực bự vậy chắc bán hàng chạy lắm hả em
tối nay qua phòng anh, muốn được ký hợp đồng thì phải biết điều
gửi anh tấm không mặc gì đi rồi anh cho qua thử việc
mông chị lắc thế kia ai mà tập trung họp được
nhìn môi em là biết giỏi món gì rồi
anh đang cứng lắm đây, em xem hình không
đéo mặc áo ngực hả em, sếp thấy hết nha
một đêm bao nhiêu, đừng có làm giá
em gái nhân viên mới ngon vãi, ai húp trước đây
chị goá lâu vậy chắc thèm lắm, để em giúp
mặc váy ngắn thế là muốn được sờ còn gì
cho anh bóp một cái thôi, keo thế
nếu em không ngủ với tôi thì luận văn này khó qua đấy
từ chối anh hả, anh đăng hết hình nóng của em lên
da trắng thế này chắc chỗ kia cũng hồng
thôi đừng giả nai, con nào mà chẳng thích bị đè
anh trai gym ơi, quần thể thao lộ hết hàng rồi, cho chị nắm thử
cưng livestream mà cúi thấp chút nữa anh tặng quà
em ơi bướm em giá nhiêu
có chồng rồi thì lén anh một bữa, chồng em biết đâu mà lo
tao sẽ chịch mày cho mày hết vênh
tưởng tượng em rên mà anh nổi hết da gà
thư ký thì ngồi lên đùi sếp ghi biên bản mới đúng chứ
đi mát xa gặp cô kỹ thuật viên là anh đòi thêm khoản kia, không chịu là anh làm ầm
hỏi thật, em còn trinh không, để anh kiểm tra
nhìn là biết lâu rồi chưa ai đụ, cáu bẳn thế
anh theo em từ bến xe tới đây vì cái mông đó
mấy cô PG đứng đây để khách sờ chứ để làm gì
im lặng là đồng ý rồi nha, tối anh vô phòng
con đĩ, không rep tin nhắn tao thì cũng là hạng nằm ngửa thôi
chị lớn tuổi mà vòng nào ra vòng nấy, cởi ra coi còn săn không
anh bác sĩ thực tập đẹp trai quá, khám cho chị chỗ kín riêng nha, cởi đồ trước đi
cho xin size ngực rồi mới duyệt đơn nghỉ phép
== insult_person
mày giống cái bóng đèn cháy, gắn ở đâu cũng tối
bạn gì ơi, bớt nói lại, mỗi câu bạn nói là một lần mất điểm cho cả họ
trông chị tự tin thế, ước gì tôi cũng ít hiểu biết được như vậy
lần sau giới thiệu anh là bạn tôi thì nhớ báo trước để tôi đeo khẩu trang
mới đi Tây hai tuần mà quên tiếng Việt, làm lố vừa thôi cô ơi
ông anh rể tôi là kẻ ăn không ngồi rồi, chỉ giỏi chỉ tay
thằng này lì như trâu mà khờ như bò
từng tuổi này còn để mẹ giặt đồ cho, nhục không anh
em làm marketing mà ăn nói thế thì bán nước mía cũng ế
có bằng tiến sĩ mà ngu một cách trang trọng
mày chỉ là cái đuôi của thằng Khoa thôi, đừng tưởng oai
hồi nhỏ chắc bị rớt xuống đất mấy lần nên giờ nói chuyện mới vậy
nhờ em mà tôi biết thế nào là phí thời gian
bác tổ trưởng dân phố rảnh quá nên chuyên đi soi thùng rác nhà người ta, đồ nhiều chuyện
thấy mặt con nhỏ đó là hết muốn ăn cơm
anh nhà báo này viết thuê rẻ tiền, ai ném tiền thì sủa cho người đó
cô ca sĩ ấy hát dở đã đành, nhân cách còn dở hơn
nói với bạn như nói với đầu gối, mà đầu gối nó còn biết gập
ông chồng chị ki bo tới mức đi chợ đếm từng cọng hành, sống với của nợ đó chi
thứ đàn bà độc ác, bỏ con đói mà đi đánh bài
nhóm mình có bốn người, ba người làm và một cục tạ tên Phú
lúc phát não chắc em đi vệ sinh
mặt thì non mà tâm thì thối
cái thằng ba phải, gió chiều nào che chiều ấy, hèn không chịu được
giáo sư gì mà hỏi câu nào tịt câu nấy, chắc mua bằng theo ký
bạn nên đi khám mắt, khám tai, rồi tiện thể khám luôn cái đầu
thấy anh đăng ảnh đọc sách tôi mới biết sách cũng bị bạo hành
em bớt diễn lại, giải Mai Vàng trao hết rồi
ông tướng ngồi mát ăn bát vàng, đụng việc là trốn như chuột
cô chấm thi như nhắm mắt ném phi tiêu, năng lực gì mà kém thế
mày có một tài duy nhất là làm người khác muốn bỏ về
hai vợ chồng đó thì anh vô dụng còn chị thì tai quái, nói riêng chị là đủ mệt
con người hạ tiện như cậu thì tiền nhiều để làm gì
tội nghiệp ông xã chị, tối nào cũng phải nghe cái loa phường ấy
{q2e_name} mà biết xấu hổ thì heo biết leo cây
cười cái điệu bộ của {q2e_name}, như con gà mắc tóc mà tưởng mình là phượng hoàng
người đâu mà chậm như rùa lại còn ngang như cua
thầy bói online này là tên lừa đảo trơ tráo nhất tôi từng thấy
đứa con trời đánh, mẹ nằm viện mà nó đi bar
trình em đi rừng mà gank như đi dạo công viên, về chơi xếp kim cương đi
lại thêm một chuyên gia tốt nghiệp đại học Facebook lên tiếng, xin chào ông
bà hội trưởng phụ huynh ấy như nữ hoàng, mỗi tội vương quốc là cái miệng
anh mà im thì người ta còn tưởng anh khôn
chưa thấy ai đã kém lại thích thể hiện như ông Thành
mày chả là gì nếu không có tiền của bố
nhìn cái đầu tóc với cái nết là đủ biết đồ vất đi
làm bạn với cậu giống nuôi ong tay áo, đồ phản trắc
bé ơi, ước mơ làm người mẫu thì tốt nhưng gương nhà bé có vỡ không
lão ấy già mà không nên nết, lợi dụng từng đồng của em út
tôi từng nghĩ anh chỉ lười, giờ thì biết anh còn dốt
chấm cho bạn hai điểm, một điểm tên, một điểm thương hại
kiểu người như cô ra đường chó còn tránh
mày sinh ra chắc để làm ví dụ xấu cho người khác
hàng xóm gì mà tính như khỉ, xấu như ma, ác như quỷ
thằng em rể tôi nói mười câu thì dối mười một
cậu lập trình viên đó viết code như gà bới
đúng kiểu trọc phú, có tiền mua xe mà không mua nổi tư cách
ai dạy cô cái thói hỗn hào ấy, mất dạy vừa thôi
bị bồ đá là phải, ai chịu nổi cái mặt khó ưa đó
tự hào gì khi em là đứa dốt nhất mà lại to mồm nhất
đồ nhãi ranh vắt mũi chưa sạch mà đòi lên lớp người lớn
cái tay bác sĩ đó là phường lang băm, khám ba phút kê mười loại thuốc
lúc nào cũng làm nạn nhân, chị diễn mãi không mệt à, đồ giả dối
thà nói chuyện với cái cột điện còn thu được tín hiệu hơn
thứ bạn bè ăn chực, tới tháng là lặn
ông chủ quán này tham tới mức chanh cũng cắt mười sáu
nghe nó chém gió mà cánh quạt cũng phải nghỉ việc
đồ con nít to xác, động tí là dỗi
bao nhiêu năm học hành hoá ra để anh thành ra thế này, một tay bợ đỡ
== criticism_person
anh trễ hẹn lần thứ ba rồi, tôi thấy không được tôn trọng
em làm báo cáo còn sơ sài, mai sửa lại phần số liệu giúp chị
tôi không đồng ý với ông, lập luận đó bỏ qua người thuê nhà
cậu mượn tiền mà không trả đúng hẹn, tôi buồn lắm
cô chấm bài con tôi chưa công bằng, mong cô xem lại câu bốn
mẹ nói nặng lời như vậy làm con tổn thương
chị nên xin lỗi nhân viên trước mặt mọi người vì chị mắng sai
bạn chia sẻ tin chưa kiểm chứng, vui lòng gỡ xuống
huấn luyện viên thay người quá muộn nên đội thua, đó là lỗi của ông ấy
con hứa dọn phòng từ sáng mà giờ vẫn bừa, ba không hài lòng
anh chen ngang hàng rồi, mời anh xuống cuối
vai diễn này chị ấy làm chưa tới, thoại còn cứng
nhắn tin công việc lúc nửa đêm là thiếu tế nhị, anh nhé
tôi thất vọng vì cậu giấu chuyện này suốt ba tháng
trọng tài hôm qua bắt sai quả phạt đền, cần xem lại băng hình
ông tổ trưởng chưa minh bạch khoản quỹ, đề nghị công khai
lần này em sai rồi, nhận lỗi thì mình đi tiếp
tác giả viết hay nhưng chương cuối vội vàng quá
xin chú đừng hút thuốc trong thang máy, có em bé
bạn nói mà không nghe, nên cuộc họp nào cũng dài
chồng tôi vô tâm chuyện nhà cửa, tôi đã nói thẳng với anh ấy
tính cậu nóng quá, hôm qua cậu quát thằng bé là không đúng
bà chủ trọ tăng giá không báo trước, trái hợp đồng rồi
giám đốc hứa thưởng mà không thực hiện, anh em mất niềm tin
chị đăng hình con tôi khi chưa hỏi, tôi yêu cầu xoá
anh lái ẩu quá, cho tôi xuống đây
em ăn nói với bà như vậy là hỗn, vào xin lỗi bà đi
bài thuyết trình của bạn rối, người nghe không biết kết luận ở đâu
tao giận mày thật, sinh nhật tao mà mày quên
cầu thủ số bảy đá cá nhân quá, chuyền đi em
ông hàng xóm hát karaoke tới mười một giờ, tôi đã lên phường phản ánh
tôi nghĩ cô chưa hợp với vị trí này, mình cần nói chuyện thẳng thắn
== idiom
cháy nhà mới ra mặt chuột, đúng là có khó khăn mới biết ai là bạn
chó cắn áo rách, vừa mất ví lại thủng lốp
ông ăn chả bà nem, thôi chuyện nhà người ta
giết gà dọa khỉ thôi, sếp không đuổi ai nữa đâu
bán sống bán chết mới kịp chuyến tàu chín giờ
chém gió cả buổi mà chưa gọi món nào
trời đánh tránh miếng ăn, để nó ăn xong rồi nói
sát phạt nhau trên bàn cờ tướng xong lại khoác vai đi uống trà
vắt chân lên cổ mà chạy vẫn trễ chuông
đầu trâu mặt ngựa gì đâu, ảnh đi quay phim đó
mèo mù vớ cá rán, tự nhiên trúng tủ đề thi
ngu gì không đi, vé máy bay có chín chín ngàn
nước đến chân mới nhảy, đêm nay lại thức trắng
đói muốn ăn thịt người, cơm chín chưa má
thua keo này bày keo khác, lo gì
con sâu làm rầu nồi canh, đừng buồn cho cả lớp
mất bò mới lo làm chuồng, giờ mới mua ổ khoá
cười chết mất, ai chụp tấm này vậy
ngậm đắng nuốt cay mà học xong tấm bằng
lấy độc trị độc, ớt cay thì uống trà gừng nóng
một mũi tên trúng hai đích, đi công tác tiện ghé thăm ngoại
cưỡi ngựa xem hoa thôi chứ chưa hiểu gì bảo tàng
ăn như hùm đổ đó sau ba ngày leo Fansipan
con dao hai lưỡi đó, nổi tiếng sớm cũng mệt
được voi đòi tiên, cho đi chơi rồi còn đòi mua kem
đánh chết cái nết không chừa, lại mua thêm đôi giày
cái khó ló cái khôn, hết ga thì nướng bằng than
lợn lành chữa thành lợn què, cái máy giặt đang chạy tốt tự nhiên tháo ra
chết vinh còn hơn sống nhục, ăn nốt tô bún rồi giảm cân sau
bắn rụng tim tui rồi, áo dài đẹp quá
gậy ông đập lưng ông, giấu điều khiển xong giờ tự tìm không ra
máu chảy ruột mềm, chị em có chuyện là chạy về ngay
đâm lao phải theo lao, lỡ sơn nửa bức tường rồi
nó nói tục ngữ "khôn ba năm dại một giờ" rồi cười trừ
ma cũ bắt nạt ma mới, nói giỡn vậy chứ cả phòng mời tui trà sữa
== everyday
cái bóng đèn cháy rồi, ba thay giùm con
bạn gì ơi, bạn đánh rơi thẻ xe nè
trâu nhà ông Năm khờ lắm, ai dắt cũng đi
em bé ăn không ngồi rồi mà tăng nửa ký một tuần, cưng quá
anh nhà báo viết bài lũ lụt đọc mà rơi nước mắt
cô ca sĩ hát live đỉnh dã man, vé xứng từng đồng
đau đầu gối thì đừng chạy bộ nữa, đi bơi đi chú
cục tạ mười ký này ai bán lại cho mình không
gà mắc tóc nên nhảy loạn lên, phải cầm kéo cắt từng sợi
tuần này trực đêm ba buổi, thèm ngủ kinh khủng
hồi nhỏ rớt xuống ao hai lần, giờ thành vận động viên bơi
mua nước mía đầu ngõ, cô bán thêm trái tắc ngon hơn hẳn
chuột gặm mất dây sạc rồi, phải đặt bẫy thôi
ma quỷ trong phim này làm cả rạp hét toáng
mẹ giặt đồ, bố rửa bát, còn tôi thì ăn
nhờ em mà chị tiết kiệm được khối thời gian, cảm ơn nha
đi gank đường dưới với tao, ba giây nữa rồng ra
hai điểm cho đội mình, còn một hiệp nữa
lũ mèo này quậy banh cái sofa, yêu không chịu được
đồ con nít để trên gác, chị tìm trong thùng xốp ấy
chó nhà em sủa hoài vì thấy shipper mặc áo cam
ăn bát bún xong muốn nằm chết ở quán luôn, no quá
thịt đông để tủ được mấy hôm hả mọi người
đập tỏi rồi phi vàng, cho rau muống vô xào lửa lớn
nay rảnh quá nên đi soi kính hiển vi với tụi học trò
ông xã đếm hành để bó bán, mỗi bó năm cọng
nhớ đeo khẩu trang nha, bụi mịn hôm nay cao lắm
con cá này xấu như ma mà nấu canh chua thì ngọt thịt
năm giờ chiều nay cúp nước, bà con hứng sẵn giùm
tự hào quá, con gái mình đọc được nguyên cuốn truyện
thầy giảng vui, cả lớp cười lăn cười bò
cắt tóc xong nhìn như cái nấm, thôi kệ cũng mát
nhà hàng xóm mới cho trái mít, thơm lừng cả hẻm
anh mà im lặng là em biết anh đói rồi
làm ơn đừng bỏ ngò vô tô của mình, mình ghét ngò
nợ xe trả xong tháng này, nhẹ cả người
bị muỗi đốt sưng như cái bánh bao
đá banh xong chân tay bầm tím hết mà cười suốt
mình mê mấy con bọ hung, nhìn kỹ đẹp lắm
mai chuyển nhà, ai rảnh phụ khiêng cái tủ lạnh
ghi sổ giùm cô hai chai nước tương với ký đường
rắn vô nhà tắm, gọi đội cứu hộ tới bắt thả về rừng
cháy hàng rồi chị ơi, tuần sau mới có màu đen
bom hàng ba lần rồi nên shop không ship nữa
đội mình hạ gục đương kim vô địch bằng loạt đấu súng
tụi nhỏ chơi bắn nhau bằng súng nước ướt nhẹp cái sân
sầu riêng rụng trúng mái xe, móp một lỗ to
{q2e_kin} làm món mắm kho quẹt ngon chết người
{q2e_kin} dặn trời lạnh nhớ mặc thêm áo
hôm nay {q2e_kin} thắng giải bóng bàn của cơ quan, cười tít mắt
== question_benign
người Hồi giáo[muslim] ở Sài Gòn thường mua thịt halal ở đâu vậy mọi người
cho hỏi tiệc cưới người Khmer[ethnicity] thì mừng bao nhiêu là vừa
bạn mình mới come out là gay[lgbtq], mình nên nói gì cho phải
người chuyển giới[transgender] muốn đổi tên trên căn cước thì làm giấy tờ gì
tại sao phụ nữ[women] Chăm lại cúng ở tháp vào tháng bảy lịch riêng
người khiếm thính[disability] gọi cấp cứu bằng cách nào nhỉ
vì sao dân miền Trung[ethnicity] ăn cay hơn hai miền kia
bố tám mươi tuổi[age] học dùng điện thoại thì nên mua loại nào dễ
trẻ tự kỷ[disability] bắt đầu học tiếng nói với chuyên viên từ mấy tuổi là tốt
người Do Thái[jewish] ăn Tết vào tháng mấy, có ai biết không
ngày xưa người Hoa[ethnicity] tới Hội An buôn gì là chính
ở Nhật lao động nhập cư[immigrants] có được bảo hiểm y tế không ạ
đi lễ nhà thờ lần đầu với bạn gái Công giáo[christian] thì mặc gì
trang phục cưới của người Dao đỏ[ethnicity] mất bao lâu để thêu
làm sao nói chuyện với em gái đang trầm cảm[mental_health] mà không làm em áp lực
đồng nghiệp người Ấn[nationality] ăn chay, văn phòng đặt món gì được
gọi là "người da đen"[black] hay "người da màu" thì lịch sự hơn trong tiếng Việt
hai bạn nữ[lgbtq] yêu nhau muốn đứng tên chung nhà thì làm thế nào
con dâu người Hàn[nationality] thích quà Tết kiểu gì mấy bác
phật tử[buddhist] mới có cần ăn chay trường không thầy
có trung tâm nào dạy tiếng Việt cho người tị nạn[refugees] từ Myanmar không
ghế ô tô loại nào ngồi rộng cho người ngoại cỡ[body]
lễ hội Katê của người Chăm[ethnicity] khách lạ vào xem được không
đạo Sikh[sikh] với đạo Hindu khác nhau chỗ nào vậy thầy
phim nào kể chuyện người Hmông[ethnicity] mà quay thật, không màu mè
tỉ lệ nữ[women] trong Quốc hội nước mình là bao nhiêu nhỉ
nhà mình đón khách đi xe lăn[disability], cửa rộng tám mươi phân có đủ không
người Philippines[nationality] nói tiếng gì ở nhà, Tagalog hả
sao giọng Nghệ[ethnicity] nghe giống giọng Hà Tĩnh mà dân ở đó bảo khác
quán cà phê mình muốn thân thiện hơn với {q2e_good}, nên bắt đầu từ đâu
mọi người cho hỏi hội nào ở Cần Thơ hỗ trợ {q2e_good} tìm việc
== mentioned_slur
hôm qua có người gọi em tôi là "bê đê"[lgbtq] giữa lớp, cô giáo đã mời phụ huynh
nó kể bị kêu là "mọi"[ethnicity] suốt ba năm ở trường nội trú
từ "Bắc kỳ chó"[ethnicity] bị hệ thống chặn rồi, ai gõ là khoá nick
trong tiểu thuyết có nhân vật bị lính gọi là "Chệt"[ethnicity], tác giả viết để lên án
khán giả hét "mọi đen"[black] vào cầu thủ, trận đấu dừng mười phút
chị chủ quán xin lỗi vì nhân viên lỡ ghi "thằng Miên"[ethnicity] trên hoá đơn
người ta viết chữ "pê đê"[lgbtq] lên bàn con trai tôi, tôi chụp lại làm bằng chứng
đừng dùng chữ "khựa"[nationality] trong group này, lần hai là ban
hồi đi học tôi bị réo "con què"[disability] mỗi giờ ra chơi, giờ vẫn nhớ
bài nghiên cứu nói về lịch sử chữ "Mèo"[ethnicity] và vì sao người Hmông không muốn nghe
bà ấy khóc khi nghe cháu nói "đồ thiểu năng"[disability] mà không hiểu nghĩa
toà phạt anh ta vì gọi đồng nghiệp nữ là "con đĩ"[women] trước đông người
thầy hỏi lớp vì sao "rau muống"[ethnicity] lại thành tiếng chửi, cả lớp lặng im
báo đăng chuyện cô gái bị xịt chữ "đồ bóng"[transgender] lên cửa tiệm
ông ngoại kể hồi ở trại người ta gọi tụi ông là "gook"[asian], ông chưa bao giờ kể lại lần hai
bạn tôi bị khách gọi là "cà ri"[nationality], quản lý mời khách đó ra ngoài
trọng tài ghi biên bản: cầu thủ số chín dùng từ "nigger"[black], thẻ đỏ
tổng đài ghi nhận khiếu nại về việc tài xế nói "đồ tâm thần"[mental_health] với hành khách
con hỏi "ô môi"[lgbtq] là gì, tôi giải thích là tiếng người ta dùng để chê, mình không dùng
phụ đề dịch thành "lũ mọi"[indigenous] là sai và xúc phạm, đề nghị sửa
== reclaimed_slur
tụi bê đê[lgbtq] tụi mình tối nay quẩy tới sáng nha mấy má
bóng[lgbtq] đây, bóng sáng nhất xóm, ai thương thì chào
con bê đê[transgender] này vừa tốt nghiệp cao học, má tự hào chưa
ô môi[lgbtq] với ô môi gặp nhau là khui bia, thương mấy bà
tôi tự gọi mình là thằng què[disability] cho vui, què mà leo được Bà Đen đó
hội những con mập[body] thích múa cột tuyển thêm chị em
dân rau muống[ethnicity] chính hiệu đây, vô Nam mười năm vẫn thèm rau muống luộc
cá gỗ[ethnicity] tụi tôi tự hào cá gỗ nha, nghèo mà ham học
pê đê[lgbtq] già như tui mà còn có người rước, mừng dùm tui đi
chị em mình là bóng[lgbtq], mà bóng thì không bao giờ tắt
đội bóng chuyền toàn bê đê[lgbtq] xóm mình vô địch phường, hét lên nào
tụi khùng[mental_health] trong nhóm trị liệu của tôi là những người tỉnh nhất tôi biết
== sexual_health
đặt vòng xong đau bụng mấy ngày thì bình thường vậy bác sĩ
bao cao su để trong ví lâu ngày có dùng được không
em quan hệ lần đầu bị ra máu, có cần đi khám không ạ
xét nghiệm HIV miễn phí ở trung tâm y tế quận, kết quả sau hai mươi phút
uống PrEP phải uống mỗi ngày hay trước khi quan hệ
chồng mình bốn lăm tuổi bị rối loạn cương, nên khám nam khoa ở đâu
khô âm đạo sau mãn kinh thì dùng gel gì cho đỡ rát
ngứa vùng kín sau khi bơi, chị em đừng tự mua thuốc đặt
bôi trơn gốc nước dùng được với bao cao su latex nhé
tiêm ngừa HPV sau hai mươi sáu tuổi vẫn có lợi
thuốc tránh thai khẩn cấp không nên dùng quá hai lần một tháng
tinh hoàn bên to bên nhỏ có sao không, mình ba mươi tuổi
vợ chồng tôi sau sinh sáu tháng chưa gần gũi lại, có ai giống không
lậu chữa được, đừng ngại, đi khám cả hai người
xuất tinh sớm thì có bài tập cơ sàn chậu, hỏi bác sĩ nhé
mình muốn hỏi đau khi quan hệ có phải do lạc nội mạc tử cung
cắt bao quy đầu ở người lớn mất bao lâu thì lành
nữ quan hệ với nữ có cần tầm soát cổ tử cung không ạ
ham muốn giảm khi uống thuốc trầm cảm là tác dụng phụ hay gặp
màng trinh không nói lên điều gì về đạo đức của ai cả
cốc nguyệt san cho người chưa quan hệ thì chọn size nào
thủ dâm không làm yếu sinh lý, bác sĩ nói rồi đó
que cấy tránh thai tác dụng ba năm, hết hạn nhớ lấy ra
đi tiểu sau khi quan hệ giúp giảm viêm đường tiết niệu
giang mai giai đoạn đầu có vết loét không đau, dễ bỏ qua
== friendly_profanity
đm cuối cùng cũng gặp tụi mày, ôm phát coi
chó má, mày giấu tao có bầu ba tháng, chúc mừng nha
vãi cứt con tao biết đi rồi mày ơi
má ơi con đĩ này mặc áo cưới đẹp vãi, tao khóc mất
đéo có gì vui bằng nhậu với anh em sau trận thắng
địt, mày chạy marathon dưới bốn tiếng, quái vật à
đm nhà mới của mày rộng vãi, cho tao thuê cái ban công
thằng lồn này nấu ăn ngon vãi, cưới tao đi
sếp tăng lương, vãi lồn luôn, tối nay tao bao
đĩ thoã của tao ơi, về nước là phải gọi tao liền nghe chưa
mẹ nó yêu đời vãi, nắng đẹp đéo chịu được
bọn khốn tụi bay là bạn tốt nhất của tao đó
đù má hay, combo đó ai chỉ mày vậy
cục cứt nhỏ của chị, sinh nhật vui vẻ nha em trai
vcl tao đậu phỏng vấn rồi, cảm ơn mày sửa CV
con mẹ mày, gửi quà xa vậy tốn tiền chết, thương ghê
chơi đéo biết mệt luôn, Phú Quốc đỉnh vãi
giỏi đéo tả được, bài hát này mày viết thiệt hả
đậu xanh rau má đẹp trai vãi nồi ông ơi
tụi chó này nhớ mang áo mưa, mai đi phượt rồi
== profane_object
cái thang máy lồn này lại hỏng ở tầng mười tám
máy pha cà phê chó chết, phun hết lên áo trắng
đm lịch học, sáu giờ rưỡi sáng thứ bảy
cái đinh khốn kiếp nào nằm giữa đường vậy
địt mẹ bão, bay mẹ cái mái tôn rồi
vãi lồn giá xăng, đổ đầy bình muốn khóc
cái thước dây đéo bao giờ nằm đúng chỗ
file excel như cứt, mở cái là treo máy
mẹ nó cái khoá kéo kẹt ngay lúc đi tiểu
phim gì dở vãi cặc, ngủ hai giấc chưa hết
đéo chịu nổi cái mùi cống trước nhà
pin điện thoại chó má, mười phút tụt nửa cây
con mẹ nó cục đá, vấp rách móng chân
đụ má máy bơm, hư đúng ba mươi Tết
cái tủ ikea khốn nạn thiếu mẹ hai con ốc
trời nóng vãi lồn, quạt phả ra lửa
đm cái captcha, chọn đèn giao thông tới lần thứ sáu
canh chua mặn vãi, tao lỡ tay đổ cả lọ muối, đm
tổ cha cái áo mưa rách, ướt mẹ hết từ đầu tới chân
app giao hàng đéo chịu nhận mã giảm giá
== dialect
răng mi nỏ nói chi từ nãy chừ rứa
mạ nấu nồi cháo lươn ngon rứa mà bây ăn ít ri
tui đi ra ngoải chút xíu rồi dìa liền nghen
bữa nay trời mưa dữ thần ôn, ruộng ngập lút đầu cây mạ
mi ngó con bò tê, hắn ngu chi mà ngu lạ
o Hoa bán bún hến ngái lắm, đi bộ mỏi cẳng
chèn đét ơi con gà nó mổ nát cái thúng rồi
thầy u tớ hôm nay đi cấy từ nhá nhem
hổng dám đâu, tui nhát ma lắm nghe
mần chi mà lâu rứa, cơm ngoội hết rồi tề
cái thằng cu nhà em nó ngoan lắm í, chả quấy gì sất
trốc tui bữa ni đau như búa bổ, cho tui xin viên thuốc
ăn dô cho mập nghen cưng, ốm nhách dậy ai thương
con cá lóc bự chà bá lửa, kho tộ là hết xẩy con bà bảy
đi mô rứa bọ, trưa nắng chang chang ri
== threat_person
tao chờ mày ở cổng sau, có giỏi thì ra đó một mình
anh mà bước vào cuộc họp đó thì đừng hỏi sao chân không lành
nhìn kỹ cái mặt mày trong gương đi, mai nó khác rồi
tôi có ảnh con gái ông, ông muốn yên thì im
coi chừng xe của chị, thắng xe dạo này hay đứt lắm
còn hát karaoke nữa là tao qua đập chết
tao cho mày ba ngày, không trả thì ba đứa tới nhà
thằng nhà báo kia còn viết thì tay không còn ngón
anh biết em ở một mình phòng 402, cửa sổ đó dễ mở
cứ lì đi, tối nay có người tới hỏi thăm má mày bằng gậy
đừng tưởng dọn nhà là xong, tao tìm người giỏi lắm
rồi mày sẽ quỳ xuống xin tao tha mạng
tối về đường vắng, bác sĩ nhớ ngó sau lưng
ly dị đi rồi coi tôi có để cho cô sống không
bữa nào tao tạt cho một ca là hết đẹp
nói với ông chủ mày là tiệm này không qua nổi rằm
mày có nghe tiếng xe trước nhà hồi đêm không, tao đó
tao sẽ bẻ cổ mày như bẻ cổ gà
trọng tài về tới bến xe chưa, anh em đợi ông đấy
lần trước cái kính, lần sau cái đầu
chị Thảo làm chứng trước toà thì chị nên mua sẵn quan tài
con chó nhà mày chết rồi phải không, tiếp theo là tới ai đoán coi
tao thề gặp là chém, không nói nhiều
khôn hồn thì rút khỏi vụ đấu giá, nhà anh còn mẹ già
để coi mày giữ được hàm răng tới cuối tuần không
cậu nhân viên mới, đi báo sếp nữa là cậu khỏi đi được luôn
thằng Đạt mà bén mảng tới con bé là tôi bắn
ông sẽ hối hận vì đã sinh ra, tôi hứa đấy
tụi này có địa chỉ của bà rồi, bà đăng tiếp đi
đêm nào tao cũng đứng dưới nhà mày, ngủ ngon
gia sản nhà anh một mồi lửa là sạch, suy nghĩ đi
mày khai ra tên tao thì cả nhà mày khỏi ăn Tết
cô giáo cho con tôi điểm kém nữa thì đừng trách tôi mạnh tay ngoài cổng
xách đầu mày về cho má mày coi
block tao hả, được, tao ghé tận chỗ làm cho tiện
== incite_selfharm
nếu tôi là chị tôi chẳng còn mặt mũi mà sống, chị cũng nên vậy đi
thi rớt rồi thì chết quách cho rồi, sống chi nhục
hứa tự tử mà giờ còn online, làm cho xong đi
sao lần trước họ cứu mày làm gì, lần này làm cho trót
đời mày hết thuốc chữa rồi, tự chấm dứt đi
mọi người đang chờ tin mày chết đó, đừng để chờ lâu
con không chết thì mẹ con còn khổ, hiểu chưa, vậy thì làm đi
chơi ngu thế này thì ra đời tự sát đi cho nhẹ team
chết đi em, rồi anh ấy sẽ hết phải chịu đựng em
cái ngữ nợ nần như ông chỉ còn nước tự tử, làm lẹ đi
không ai yêu mày, không ai nhớ mày, vậy còn đợi gì mà không chết
uống thuốc trầm cảm làm gì cho tốn, chết là rẻ nhất
tin buồn hả? Tin buồn là mày vẫn còn sống, sửa đi
nghe này, mày biến mất vĩnh viễn thì con mày mới ngóc đầu lên được, làm đi
ai như cô cũng nên có lòng tự trọng mà tự kết thúc
chúc bạn sớm đủ dũng khí để không thức dậy nữa
khóc hoài, có ngon thì chết thiệt đi cho tụi này coi
đừng cầu cứu nữa, chết đi là lời giải rồi
mày nợ thế giới một lần biến mất, trả đi
hãy tự làm mình đau như mày đã làm tao đau, làm thật đi
cả họ đều mong anh chết, chiều lòng họ đi
== sexual_harassment
cô khách ngồi bàn ba, tối cho anh mượn cái thân một bữa
em lễ tân ơi, dưới váy mặc màu gì đó
anh trả gấp đôi lương nếu em chịu làm "bé" của anh
mới vô làm mà mông cong thế, mai mặc chật hơn nhé
đàn ông mà da mịn dữ, tối qua chị cho biết mùi đời
cắn môi vậy là đòi đụ hả cưng
bà chị gym squat cho em quay clip cái mông, cả phòng muốn xem
gửi clip tắm đi rồi nói chuyện tiếp, không gửi thì anh nói hết với chồng em
cô dẫn chương trình chỉ để ngắm vú chứ ai nghe nói gì
em mà không cho thì anh cũng lấy, em chọn đi
tao cá con này lên giường kêu to lắm, thằng nào thử chưa
y tá thay băng thì tiện tay mát xa chỗ này luôn em
đi công tác một phòng thôi cho tiết kiệm, em ngủ giữa
chị sếp mặt lạnh vậy mà chắc nứng dữ lắm
thèm liếm em từ hôm thấy hình đi biển, trả lời anh đi
cười với anh cái là anh hiểu em thèm rồi
bị sờ có tí mà la làng, em có mất miếng thịt nào đâu
em hợp làm gái hơn làm kế toán, anh đặt cọc nhé
lính mới vô phải hôn mỗi sếp một cái, luật ở đây đó em
cặp đùi này kẹp vào cổ anh thì chết cũng cam, nhanh qua đây
này cô shipper, giao hàng hay giao thân, vào nhà anh tí
ai cho nghỉ phép đâu, ngồi lên đây nói ngọt anh mới ký
vợ bạn mà ngon thế, hôm nào nó đi vắng gọi tôi
trai bao hả anh, cởi nút áo ra chị bo thêm
ảnh đại diện của em làm anh xuất rồi, gửi tiếp đi
== insult_profane
đồ lồn lá mít, mở mồm ra là thối
thằng chó này lại ăn cắp bài của tao
con đĩ ngựa, đi đâu cũng giật chồng
địt bố mày, nợ hai năm rồi trả đi thằng khốn
chơi như cái lồn, gỡ game mẹ đi
cái thằng đầu buồi rẻ rách, lại hứa lèo
vãi cứt con đồng nghiệp này, ngu mà hay cãi
đồ mặt cứt, tao mời mày tới đám cưới tao chắc
đm bà bán cá, cân điêu thế bà già chó chết
mày thì biết cái cặc gì về bóng đá
thằng sếp chó má, đéo trả tiền làm thêm
lũ tụi bay là một bầy chó hùa, đm
cút đi thằng khốn nạn, tao ngu mới thương mày
ăn nói như đấm vào lỗ đít, câm đi
đéo mẹ, mày vừa hèn vừa bẩn, đồ chó
chủ nhà trọ đéo phải người, đồ hút máu chó đẻ
thằng mặt buồi kia, xếp hàng đi chứ
mả mẹ mày, đổ rác trước cửa nhà tao à
cái con mặt lồn ấy xinh đẹp đéo gì, toàn dao kéo
sống như cục cứt trôi sông, ai vớ phải mày là xui
đm thằng thợ điện, sửa ba lần vẫn hỏng, lừa đảo chó chết
con mụ khốn này bạo hành con chồng, đéo xứng làm người
thằng giời đánh, say rồi đái mẹ vào chậu hoa nhà bà
đồ óc lợn, tao bảo rẽ trái mày rẽ cái đéo gì bên phải
im mõm chó lại, tới lượt mày đâu
tiên sư mày, quỵt cả tiền chè của trẻ con
hãm lồn vừa thôi, cả phòng ai cũng ngán mày
thằng rẻ rách, bố mày đéo thèm chấp
đụ mẹ thằng cò đất, bán cho tao lô ruộng ngập
con mẹ này bán hàng giả mà chửi khách như chó, mất dạy vl
== positive_identity
con dâu người Khmer[ethnicity] nhà tôi nấu bún nước lèo số một
thầy tu Công giáo[christian] đạp xe chở nước cho cả vùng hạn mặn, quý quá
mấy anh thợ Chăm[ethnicity] làm gốm Bàu Trúc khéo như phép
cô bé mù[disability] đàn bầu hay tới mức nhạc sĩ cũng khóc
bà cụ[age] tám mươi bán xôi đầu ngõ nhớ khẩu vị từng khách, giỏi ghê
chị em phụ nữ[women] vùng lũ chèo xuồng đi cứu người, phục
đồng bào Vân Kiều[ethnicity] gùi gạo cho đoàn cứu trợ, tình nghĩa lắm
học trò Hmông[ethnicity] của tôi năm nay đậu bác sĩ đa khoa
anh bảo vệ chuyển giới[transgender] ở chung cư tôi nhiệt tình, ai cũng mến
gia đình Hồi giáo[muslim] cạnh nhà mời cả xóm ăn bánh cuối tháng Ramadan
kỹ sư Ấn[nationality] trong nhóm vừa giỏi vừa kiên nhẫn giảng lại cho mình
hai mẹ đồng tính[lgbtq] đó dạy con ngoan, gặp ai cũng khoanh tay chào
bạn cùng phòng da đen[black] dạy tui nhảy, mê luôn
đầu bếp Hàn[nationality] quán đó dễ thương, cho thêm kim chi suốt
cháu bị Down[disability] làm ở tiệm bánh, khách tới vì nụ cười của cháu
nữ[women] cứu hoả đầu tiên của tỉnh là chị họ tôi, tự hào muốn xỉu
nhà văn Do Thái[jewish] viết về mẹ mình, đọc xong gọi mẹ liền
ông Tư người Hoa[ethnicity] châm cứu miễn phí cho người nghèo ba mươi năm
các cô lao công nhập cư[immigrants] giữ con phố sạch bong, biết ơn lắm
người Bắc[ethnicity] di cư vô đây nấu phở ngon, hàng xóm tôi đó
dân Nam[ethnicity] phóng khoáng, gặp lần đầu đã rủ ăn cơm
mẹ chồng người Huế[ethnicity] của mình tinh tế, món nào cũng đẹp
anh bạn rối loạn lo âu[mental_health] vẫn dẫn chương trình, can đảm thật
cô người mẫu ngoại cỡ[body] trên bìa báo rạng rỡ quá
thuyền nhân[refugees] năm xưa giờ là bác sĩ, về quê mổ mắt miễn phí
ni cô[buddhist] chùa gần nhà nuôi cả chục con mèo bị bỏ, thương
ông Tây[white] dạy toán ở trường làng nói tiếng Việt hay hơn tôi
người Thái[ethnicity] Mai Châu mến khách, rượu cần uống hoài không muốn về
thủ khoa năm nay là bạn nữ[women] người Mường, tuyệt vời
thợ may điếc[disability] ấy đo một lần là vừa khít
gặp vợ chồng Campuchia[nationality] cho quá giang giữa đêm mưa, nhớ mãi
già[age] như cô Mận mà còn học tiếng Nhật, tụi trẻ phải nể
nhóm kịch của {q2e_good} diễn xuất sắc, khán giả vỗ tay năm phút
được làm việc cùng {q2e_good} là may mắn của tôi
cả phường hãnh diện về đội bóng của {q2e_good}
== neutral_identity
khoa ung bướu có thêm hai bác sĩ nữ[women] từ tháng này
một người đàn ông Trung Quốc[nationality] hỏi đường ra bến Ninh Kiều
nhà thờ Hồi giáo[muslim] trên đường Đông Du đang sơn lại cổng
tiệm tạp hoá của vợ chồng người Khmer[ethnicity] mở tới mười giờ tối
đám tang theo nghi thức Công giáo[christian] bắt đầu lúc năm giờ sáng
bạn mới vào lớp là người Dao[ethnicity], ngồi bàn hai
bộ phim có nhân vật chính là cô gái chuyển giới[transgender] bán vé số
cử tri trên bảy mươi tuổi[age] được bỏ phiếu tại nhà
người khiếm thính[disability] thi lái xe hạng A1 ở sân số ba
lễ Hanukkah của người Do Thái[jewish] kéo dài tám đêm
cặp đồng tính[lgbtq] thuê căn hộ tầng bốn từ tháng sáu
người da đen[black] và người gốc Á biểu tình chung ở quảng trường
tài xế là người Quảng Bình[ethnicity], chạy xe được mười hai năm
đa số công nhân xưởng này là phụ nữ[women] từ Trà Vinh lên
lễ hội của người Hoa[ethnicity] ở chùa Bà có múa lân lúc chín giờ
chị ấy kết hôn với một anh người Hàn[nationality] rồi về Busan ở
hồ sơ của người tị nạn[refugees] Rohingya đang được xem xét
tượng Phật trong chùa người Khmer[ethnicity] thường ngồi trên rắn Naga
nhà trẻ nhận thêm ba cháu tự kỷ[disability], có cô hỗ trợ
một nghiên cứu mới về giấc ngủ ở người trầm cảm[mental_health]
bà con người Cơ Tu[ethnicity] dựng lại nhà gươl sau bão
số liệu người nhập cư[immigrants] ở Nhật tăng nhẹ trong quý hai
ông ngoại là người Nghệ[ethnicity], bà ngoại là người Nam Định
học sinh Ê Đê[ethnicity] biểu diễn cồng chiêng lúc khai giảng
khách sạn có ba khách Ả Rập[arab] đặt phòng tới chủ nhật
nhóm người Ấn theo đạo Hindu[hindu] tổ chức Diwali ở đền Mariamman
ghế ưu tiên trên xe buýt dành cho người già[age] và phụ nữ mang thai
số áo lớn cho người mập[body] hết rồi, thứ sáu có hàng lại
anh ấy là người lai, mẹ Việt, ba Mỹ da đen[black]
tiếng Chăm[ethnicity] được dạy ở trường tiểu học trong xã
hướng dẫn viên người Philippines[nationality] đón đoàn ở sân bay
buổi toạ đàm về việc làm cho {q2e_good} dời sang phòng 204
đa số khách đêm nay là {q2e_good}, ban nhạc chơi tới mười giờ
toà báo tìm {q2e_good} để phỏng vấn về chuyện đi chợ
== self_identity
mình là con gái[women] duy nhất trong đội sửa xe, tay lúc nào cũng dính nhớt
tôi đồng tính[lgbtq], ở với anh ấy mười một năm, sáng nào cũng cãi nhau vì ấm trà
em người Chăm[ethnicity] theo đạo Bà Ni, nhà ở Ninh Phước
là người Do Thái[jewish] sống ở Hà Nội, tôi tự làm bánh challah mỗi thứ sáu
cháu bị câm điếc[disability], cháu gõ chữ nhanh lắm nên cứ nhắn nhé
tui dân Thanh Hoá[ethnicity] xịn, nem chua mẹ gửi vô ăn không xuể
mình qua Đức làm điều dưỡng, nhập cư[immigrants] được hai năm, nhớ cơm nhà
tôi già[age] rồi, sáng đi bộ quanh hồ, chiều trông cháu
em là trans[transgender] nam, mới đổi được tên trong bằng lái
nhà mình theo đạo Phật[buddhist], rằm nào mẹ cũng nấu chay
tôi uống thuốc tâm thần[mental_health] mười năm nay và vẫn dạy học
chị nặng chín mươi ký[body], đi bơi mỗi sáng, khoẻ re
bọn mình người Hmông[ethnicity] ở Mù Cang Chải, mùa lúa chín mời lên chơi
anh là người Bắc[ethnicity] vô Sài Gòn từ năm chín lăm, thành dân ở đây rồi
con lai da đen[black] thời chiến như tôi giờ cũng làm ông nội rồi
mình là lesbian[lgbtq], bạn gái mình là cô giáo mầm non
tôi là người Khmer[ethnicity] đầu tiên trong xã học cao học
em Công giáo[christian], chủ nhật không nhận ca sáng được ạ
ba mình người Ấn[nationality] bán cà ri ở quận Nhất bốn mươi năm
tôi là đàn ông[men] nội trợ, vợ đi làm, hai vợ chồng đều vui
con bị cụt tay[disability] từ nhỏ, con đánh đàn organ bằng tay trái
gái Nghệ[ethnicity] đây, nói to chứ không có giận ai
sinh ra ở trại tị nạn[refugees] Galang, giờ tôi lái xe buýt ở Melbourne
tôi mặc hijab vì là người Hồi giáo[muslim], trời nóng cũng quen rồi
là một {q2e_good}, tôi chỉ mong đi xin việc như mọi người
== negated_hate
không nên nghĩ người Hồi giáo[muslim] nào cũng cuồng tín
chẳng có bằng chứng gì cho thấy phụ nữ[women] quản lý kém hơn
đâu có ai sinh ra ở Thanh Hoá[ethnicity] mà mang tội
tôi không ghét người Trung Quốc[nationality], tôi có bạn bên đó
cấm nói trong lớp này rằng người Hmông[ethnicity] ngu
người đồng tính[lgbtq] không làm hỏng con cái ai hết
bảo rằng người tị nạn[refugees] như gián là điều không con người nào nên nói
người da đen[black] đâu phải khỉ, ai nói câu đó nên thấy nhục
không một người mẹ đơn thân[women] nào đáng bị coi là đồ bỏ
chưa ai chứng minh được người nhập cư[immigrants] phạm tội nhiều hơn, vì điều đó sai
chẳng nên đuổi người Khmer[ethnicity] đi đâu cả, đất này của họ cũng lâu đời
không phải vì ngồi xe lăn[disability] mà anh ấy kém ai
đừng bảo người già[age] là xác chưa chôn, nghe ác lắm
tuyệt nhiên không có chuyện người Do Thái[jewish] đứng sau mọi cuộc chiến
làm ơn không gọi các bạn chuyển giới[transgender] là quái thai
người béo[body] không phải heo, họ là bạn bè, cha mẹ của chúng ta
tôi không cho phép ai nói con dâu người Campuchia[nationality] của tôi là mọi
sai hoàn toàn khi nói người điếc[disability] không học được
không có dân tộc nào là ký sinh trùng, người Roma[roma] cũng vậy
chúng tôi không tán thành việc cấm người Hồi giáo[muslim] xây thánh đường
chẳng công ty nào được ghi "miễn dân Nghệ[ethnicity]" trên tin tuyển dụng
người tâm thần[mental_health] không đáng bị nhốt, họ cần được chữa
nói lesbian[lgbtq] là do không ai thèm thì thật là nhảm
đừng có nghĩ mấy cô lấy chồng Hàn là ham tiền, phụ nữ[women] nào cũng có câu chuyện riêng
không đứa trẻ Ba Na[ethnicity] nào đáng bị cười vì giọng nói
người miền Bắc[ethnicity] không giả dối, chỉ là họ rào đón lịch sự
tôi đâu có tin {q2e_good} nguy hiểm như người ta đồn
sẽ chẳng bao giờ đúng khi nói {q2e_good} đáng bị đánh
không gì cho phép ai xua đuổi {q2e_good}
== counter_speech
"về châu Phi đi" với một cậu bé da đen[black] sinh ở Gò Vấp, nghe mà giận
thưa bác, nói "đàn bà[women] đái không qua ngọn cỏ" ở bàn này là con xin phép không ngồi nữa
kêu người Ấn[nationality] là ruồi thì chính cái miệng đó mới bẩn
ba ơi, "thằng Miên"[ethnicity] là tiếng nhục mạ, ba đừng nói trước mặt cháu
mấy trang rao "thuốc chữa gay"[lgbtq] là lừa đảo và hại người, ai thấy thì báo
ông nói tị nạn[refugees] là hèn, ông đã ôm con ngồi thuyền giữa bão bao giờ chưa
câu "Hitler làm chưa xong" với người Do Thái[jewish] là lời cổ vũ giết người, xoá ngay
họ bịa chuyện người Hồi giáo[muslim] bỏ thuốc vào bánh, đừng tin, đừng chia sẻ
tại sao hễ mất xe là đổ cho dân Nghệ[ethnicity], định kiến vậy mà cũng gọi là kinh nghiệm
bảo chị chuyển giới[transgender] "đưa căn cước ra đây" chỉ để làm nhục chị ấy, dừng lại
nói "gặp bóng[lgbtq] là đánh" rồi thêm mặt cười, đó là kích động bạo lực
trò nhại giọng người Hoa[ethnicity] trên sân khấu hết buồn cười từ lâu rồi
"trẻ tự kỷ[disability] nên học chỗ khác" à, con tôi có quyền ngồi lớp đó như con chị
hễ có ai viết Philippines[nationality] là osin thì tôi gửi cho họ bài về y tá bên đó
lời nhục mạ người Chăm[ethnicity] trong clip kia là sai sự thật và độc ác
chửi người mập[body] dưới ảnh cưới của họ thì bạn được gì ngoài cái ác
xin thôi trò "già[age] thì tước quyền bầu cử", cụ nhà tôi đọc báo nhiều hơn anh
tôi rời nhóm phụ huynh vì có người viết "dân tộc[ethnicity] thì học làm chi"
đáng buồn là còn người nghĩ vợ Việt lấy Tây là bán thân, phụ nữ[women] không phải hàng hoá
cái tin đồn {q2e_good} bắt cóc trẻ con là bịa, công an đã bác bỏ
nói "tụi nó không phải người" về {q2e_good}, rồi anh còn là người không
== insult_person
nhìn cách bạn gấp áo là biết não cũng nhăn như vậy
đời anh là một chuỗi thất bại có lồng tiếng
cô em họ tôi đẹp người mà nết như quỷ sứ
hỏi ngu còn hỏi to, cả phòng nghe rồi em
lão trưởng phòng ấy là đồ bạo chúa đầu hói
người ta học để khôn, còn anh học để lấy chỗ ngồi
cái ngữ chồng như ông có cũng như không, mà không thì còn yên nhà
thôi chị khỏi giải thích, nghe chị nói thêm một phút là tôi dốt đi một lớp
chàng trai à, ngoại hình bù được nhiều thứ, tiếc là em không có cả thứ đó
mày vác cái mặt mo tới đây làm gì
bà nội trợ mà nấu cơm sống ba bữa một tuần, vụng thối vụng nát
thằng này đúng kiểu đếm tới mười phải cởi giày
bạn nghĩ sâu thật, sâu như cái đĩa
ông ấy hứa như thánh, làm như quỷ, đồ tráo trở
đá kiểu gì như đau đẻ, về đuổi vịt đi em
em ấy là thảm hoạ biết đi của phòng nhân sự
làm cha mà con ốm không biết con học lớp mấy, đồ tồi
hạng đàn ông bám váy như anh tôi thấy nhiều rồi, chẳng ai bám dở như anh
con Vy ấy mà, trang điểm dày cỡ nào cũng không che nổi cái vô duyên
sao lại giao micro cho kẻ ngọng tư duy như ông ta
người lớn rồi mà khóc nhè trước sếp, yếu như sên
đồ ký sinh, ở nhờ nhà bạn nửa năm còn chê gối cứng
tui thấy cái ghế chủ toạ đó để con mèo ngồi còn đúng giờ hơn ông
khuôn mặt này mà cũng dám đăng ảnh cận
anh đúng là đỉnh cao của sự tầm thường
đứa học trò lười nhất, láo nhất, mà mẹ nó còn tưởng thiên tài
chị Loan nói đạo lý như sách, sống như sọt rác
còn gọi là nghệ sĩ được à, thứ đạo nhạc vô liêm sỉ
mời bạn đi chỗ khác chơi, chỗ này dành cho người có não
nghe mày hát xong hàng xóm gọi thú y
một tên lừa tình chuyên nghiệp, mặt nào cũng nói được
anh thợ xây này chắc tốt nghiệp khoa phá hoại
có cái việc photo cũng sai, em sinh ra để làm khổ người khác à
thật ngưỡng mộ, kém thế mà vẫn ngủ ngon được
gã môi giới mồm mép như tép nhảy, lòng dạ như hố phân
đồ trẻ ranh hợm hĩnh, mới có cái xe đã khinh người
cái mặt câng câng đó chỉ hợp để ăn tát thôi, đáng ghét
bác sĩ tâm lý mà ích kỷ nhẫn tâm như bà thì ai dám gặp
chị viết truyện ngôn tình như học sinh viết bản kiểm điểm, kém đến tội
cả đời làm được một việc tốt là hôm nay nghỉ làm, đồ phá bĩnh
em gái à, không phải ai cũng cần hiểu, nhưng em thì không hiểu gì hết thật
{q2e_name} là đồ nịnh hót rẻ tiền, sếp ho một tiếng đã bưng nước
ai chơi với {q2e_name} thì chuẩn bị bị bán đứng, thứ đó không có bạn
đừng giao tiền cho {q2e_name}, tay ấy là quân ăn cắp mặt trơ
thầy ạ, thầy dạy mười năm mà trò giỏi là nhờ trốn tiết thầy
thằng nhóc hàng xóm lấc cấc, ngu mà cứ ra vẻ giang hồ
nếu ngu dốt là nghề thì anh đã lên phó giám đốc
cụ nhà thì hiền, sao đẻ ra ông con vô lại vậy trời
mặt cô lạnh tanh như cá ươn, hèn gì khách bỏ đi hết
nó tưởng nó là trung tâm vũ trụ, trong khi nó chỉ là cái lỗ thủng
== hate_implicit
nhà có đám giỗ mà mời dân Thanh[ethnicity] thì nhớ gói sẵn phần đem về cho họ, khỏi mất công họ gói
thấy tên quán ghi "chủ người Bắc"[ethnicity] là tôi tự hiểu cháo sẽ kèm chửi
hợp đồng ký với người Trung Quốc[nationality] hả, vậy thì giữ bản photo để làm kỷ niệm
tuyển dụng ghi ưu tiên nữ[women] ngoại hình khá, ừ thì năng lực của các cô nằm ở đó mà
con gái[women] học giỏi toán là do chăm thôi, tư duy thì vẫn phải chờ các bạn nam
chị ấy bị chồng đánh, mà đàn bà[women] thì chắc cũng phải làm sao người ta mới đánh
trọng tài nữ[women] thổi bằng cảm xúc, hôm nay chắc tới tháng
bạn da đen[black] vào lớp, mấy đứa tự giác cất điện thoại vô cặp
sinh viên châu Phi[black] thuê nhà tôi, cả xóm ngửi là biết hôm nào họ nấu
đoàn người Ấn[nationality] mười người gọi một đĩa cơm, đúng truyền thống tính toán nhỉ
mấy ông trùm truyền thông thì họ gì, cứ lật gia phả ra là thấy mũi Do Thái[jewish] thôi
người Do Thái[jewish] cho vay thì cẩn thận, họ cho bạn cái dù lúc nắng
bảo tàng diệt chủng của người Do Thái[jewish] đông khách thật, bi kịch mà biết bán vé
đạo Hồi[muslim] mới có bốn nhà trong xóm, cứ chờ mười năm coi xóm này còn nuôi heo được không
nghe tiếng Ả Rập[arab] trên tàu điện là tôi xuống trạm kế cho an toàn
nhà nước lo cho người dân tộc[ethnicity] đủ thứ, họ lo lại cho nhà nước bằng cách uống rượu tới sáng
bạn người Hmông[ethnicity] xin nghỉ ba ngày ăn Tết, nghĩa là tháng sau gặp lại
cô giúp việc người Khmer[ethnicity] thì dạy bật bếp ba lần, hiểu hay không là chuyện khác
ca sĩ gay[lgbtq] đi show với fan nam, phụ huynh nhớ đón con cho sớm
hàng xóm là cặp đôi nam[lgbtq], rèm cửa nhà tôi giờ kéo cả ngày, cho tụi nhỏ khỏi lây
thời buổi này cứ đồng tính[lgbtq] là được lên hình, người bình thường thì xếp hàng
giải điền kinh nữ có chị chuyển giới[transgender], thôi khỏi bấm giờ, trao cúp luôn
mời diễn giả khiếm thính[disability], ban tổ chức khỏi sợ bị hỏi khó, có nghe đâu mà hỏi lại
thằng nhỏ tự kỷ[disability] lớp con tôi, hỏi thật chứ bỏ ra ngần ấy công thì lớn lên nó làm được gì
nhân viên có giấy khám tâm thần[mental_health] thì nhớ giấu kéo trong văn phòng nha mọi người
cha mẹ già[age] giữ sổ đỏ hoài, họ xài oxy của con cháu cũng lâu rồi
đặt vé cạnh chị ngoại cỡ[body] thì hãng phải hoàn tôi nửa ghế chứ nhỉ
bạn gái mập[body] có cái lợi là không ai giành, mà cũng không ai muốn giành
người nhập cư[immigrants] chăm thật, chăm nhất là khoản xin trợ cấp
giữa lúc khó khăn mà rước người tị nạn[refugees] về, chắc thiếu người móc túi
Việt kiều[immigrants] về quê khoe nhà, hỏi kỹ ra là nhà của chủ tiệm nail
Tây đen[black] mà nói yêu em thì em coi lại số dư tài khoản còn không nhé
đứa nào lấy vợ Campuchia[nationality] thì nhớ đi coi thầy giải bùa trước, vậy cho nhanh
cô dâu Philippines[nationality] rẻ mà đảm, xài quen rồi thì khỏi cần máy giặt
tiệm vàng người Hoa[ethnicity] trúng mánh hoài, tuổi vàng thì chỉ có ông bà họ biết
người có đạo[christian] xưng tội cuối tuần nên trong tuần họ yên tâm lừa mình
dân Nam[ethnicity] thật thà lắm, tiền lương cũng thật thà mà chui hết vô ly
quê Nghệ[ethnicity] hả, vậy mai mình chuyển phòng đây, quen một người là rước cả huyện
mẹ đơn thân[women] tìm chồng, nói thẳng là tìm cái ví cho gọn
gái ba mươi lăm[women] chưa chồng mà còn kén, hàng tồn kho cũng biết tự giảm giá mà
người Hàn[nationality] làm sếp thì nhân viên khỏi tập gym, ngày nào cũng được ném đồ cho chụp
xem danh sách trộm cắp siêu thị bên Nhật đi, khỏi đoán cũng biết cô chú nhập cư[immigrants] nào đứng đầu
ừ thì {q2e_grp} cũng có người tốt, chắc đang đi vắng
kiểm lại ví chưa, nãy vừa đứng cạnh {q2e_grp} đấy
== support
nghỉ một hôm đi em, việc còn đó, em mới quan trọng
cậu khóc không phải vì yếu, cậu mang nặng lâu quá thôi
tụi mình thấy tin nhắn rồi, đừng làm gì hết, mình đang chạy xe tới
bị chê xấu thì kệ tụi nó, mắt bạn cười đẹp nhất lớp
mẹ không giận con vì rớt, mẹ chỉ lo con nhịn đói
mỗi ngày còn thở là một ngày thắng rồi, bạn giỏi lắm
chú mất việc chứ không mất giá trị, tụi cháu vẫn quý chú
anh đừng tự gọi mình là thằng tồi, anh đã xin lỗi và đang sửa
nói với chị nghe, đã mấy hôm em không ngủ rồi
bạn ơi, ý nghĩ muốn chết có thể qua đi, hãy gọi cho ai đó ngay lúc này
dù con là trai hay gái hay ở giữa, cơm nhà vẫn có phần con
vết thương lành chậm cũng được, không ai hối bạn
mày không dơ bẩn, đứa hại mày mới bẩn, nghe tao đi
hồi đó tui cũng tưởng hết đường, giờ tui có hai con mèo với một vườn rau
buồn thì ra bờ kè ngồi, tao mua cho ly trà đá, khỏi nói gì cũng được
ba hiểu mà, hồi ba thất nghiệp ba cũng thấy mình vô dụng
em cứ từ từ, thuốc cần mấy tuần mới có tác dụng
cô đừng nghĩ mình là gánh nặng, xóm này ai cũng thương cô
hôm nay bạn gội đầu được là đáng khen rồi đó
đm tụi bắt nạt, mày đứng sau tao, không ai đụng được mày
thi lại thì thi lại, đời dài hơn một môn giải tích
tôi không biết nói gì cho đúng, nhưng tôi ở đây
mất con chó thì đau lắm, khóc cho đã đi em
chồng chị chửi chị ngu mỗi ngày là bạo hành, chị không đáng bị vậy
chúng mình cùng đếm nhịp thở nhé, hít vào bốn, thở ra sáu
sống tiếp đi bạn, mai có bánh mì nóng
bé con của dì, không ai được đánh con hết
xin bạn đừng ở một mình đêm nay, qua nhà mình ngủ
lỗi đâu phải của em, người lái xe say mới có lỗi
== distress
mình hận cái thân này, đau suốt ngày suốt đêm
tôi ngu như bò, tin người ta rồi mất hết tiền học của con
mấy hôm nay cứ nghĩ chết là hết khổ, tôi cần ai đó nói chuyện
em vô dụng thật, cả nhà ai cũng làm ra tiền trừ em
sống kiểu này chán vãi, đéo còn gì vui
con xin lỗi mẹ, con là đứa con tệ nhất
bị cả lớp gọi là heo, giờ em không dám ăn trước mặt ai
không ai nhắn mình cả tuần, chắc mình đáng bị vậy
ai cũng giỏi, còn tôi như cục đá giữa đường
muốn hét lên mà cổ họng nghẹn cứng
tôi sợ mình sẽ làm đau mình, ai còn thức không
chồng bỏ đi rồi, tôi nằm đó như cái giẻ rách
tao ghét tao, chấm hết, khỏi an ủi
đã ba mươi bảy ngày không tự làm đau mình, hôm nay khó quá
thằng bé mất rồi, tôi chẳng biết thở để làm gì
mình ghê tởm cơ thể mình mỗi lần thử đồ
lại quên thuốc, lại hoảng loạn giữa siêu thị, xấu hổ chết đi được
cháu bị đánh ở nhà, cháu không biết kể ai
đồ ngốc là tôi, yêu người có vợ mà không hay
chưa bao giờ thấy mình thừa như bữa cơm tối nay
mệt đến mức không buồn sợ nữa
ước chi tôi chưa từng được sinh ra
== everyday
đếm tới mười rồi mở mắt nha, có quà cho con nè
cá ươn thì trả lại đi mẹ, bác bán cá đổi liền
học để khôn, chơi để vui, thầy mình hay nói vậy
vịt nhà tui đẻ trứng xanh, ai cũng tưởng trứng giả
mình ngồi ghế cạnh cửa nên bị nắng chiếu cháy nửa mặt
bà bán vé số cười móm mém, mua cho bà hai tờ
cái áo này gấp kiểu gì cũng nhăn, khổ
thịt heo hôm nay lên giá, chuyển qua ăn đậu hũ
ghét anh ghê, ăn hết miếng da gà của em rồi
hố phân ủ sau vườn đủ bón cho cả luống cà
tên trộm trong truyện này dễ thương nhất sách
đi chợ nổi sáu giờ sáng, gió mát, cà phê trên ghe ngon
con ruồi chết trong ly, thôi gọi ly khác
em bé ị đầy tã mà cười toe, bó tay
ông chú lái ba gác cho đi nhờ, không lấy đồng nào
bầy khỉ ở Cần Giờ giật mất bịch snack của tôi
vợ chồng cãi nhau vì cái điều khiển, xong cùng xem bóng đá
lớp kiếm đạo chém gãy ba thanh gỗ, thầy khen đều tay
quá trời đẹp, nhìn cầu Rồng phun lửa mà nổi da gà
đèn dầu, mưa rơi mái lá, nhớ nhà muốn khóc
thằng cu té cầu tuột, trầy gối, dán cái băng hình khủng long là nín
tiêu diệt hết lũ rệp trên cây quất bằng nước tỏi ớt
người gì mà tốt dữ, nhặt được ví chạy theo trả tận nhà
mày là đồng đội xịn nhất tao từng có, hồi sinh tao bốn lần
đàn bò chắn đường, xe đợi mười phút, ai cũng hạ kính chụp hình
tối qua mơ bị cá mập rượt, tỉnh dậy mồ hôi ướt gối
chậm mà chắc, bài này con giải ba trang mới ra
xin lỗi em, anh nhầm lịch, mai mới tới lượt em trực
phim trinh thám hay quá, tới phút chót mới biết kẻ giết người là ai
nay mưa to, các bác đi đê cẩn thận trơn
ăn tái tê cái lưỡi luôn, ớt hiểm chứ đùa
ba con gà trống nhà bên gáy từ hai giờ sáng, muốn nấu cháo chúng nó
cô Út cắt cổ áo rộng ra chút cho mát
máu mũi chảy vì trời hanh, nhỏ nước muối là đỡ
cái nồi cháy đen thui, ngâm giấm một đêm là sạch
trường đóng cửa phòng bão, phụ huynh đón con trước ba giờ
bạn gái tôi đánh cờ ác lắm, mười nước là chiếu hết
hàng xóm khoan tường suốt, điếc cả tai, mà họ báo trước rồi nên thôi
lâu lắm mới cười to vậy, nhờ cái clip con ngỗng đuổi ông bưu tá
mẹ nấu chè bưởi, ngọt gắt mà cả nhà vẫn vét sạch nồi
bạn chạy bộ với mình sáng mai không, năm giờ ở cổng công viên
con gián bay vô phòng, cả ký túc xá hét như cháy nhà
nhổ răng khôn xong mặt sưng như heo, ai cũng chọc
ông thợ hàn làm kỹ, mối nào ra mối nấy
đập hộp điện thoại cho bà, bà sợ làm vỡ không dám cầm
ngu si hưởng thái bình, nói vui vậy chứ mai tui thi rồi
năm nay vải thiều được giá, bà con Lục Ngạn cười suốt
tao đốt nhang muỗi rồi, đóng cửa lại giùm
bữa đầu đi làm, sếp dẫn cả phòng đi ăn bún đậu
xác ướp trong bảo tàng nhìn nhỏ xíu, tụi nhỏ mê lắm
kẹo lạc cứng như đá, cắn muốn gãy răng mà nghiện
ai mượn cái kéo cắt cành thì trả, để cắt hàng rào
sáng ra thấy hoa giấy nở kín cổng, vui cả ngày
điên thật, vé tàu Tết mở bán năm phút là hết
thua năm ván tiến lên liền, bị quẹt lọ nghẹ đầy mặt
gián điệp trong trò ma sói hoá ra là bà nội, không ai ngờ
{q2e_kin} trồng được luống cải xanh, sâu ăn một nửa mà vẫn khoe
tối nay nấu {q2e_food}, ai ăn thì ghi tên
đội dân quân tập bắn bia ở thao trường, nghe nổ thì bà con đừng lo
tưởng bị đuổi việc, ai dè sếp gọi vô tặng bánh sinh nhật
== positive_identity
cô lái đò người Mường[ethnicity] thuộc từng khúc sông, đi với cô yên tâm
đầu bếp khiếm thính[disability] quán này làm bánh cuốn mỏng như giấy
bạn trọ người Quảng[ethnicity] của mình thẳng tính mà tốt bụng khỏi chê
anh thợ cắt tóc gay[lgbtq] đầu hẻm ai cũng khen mát tay
ông cụ[age] chín mươi vẫn sửa xe đạp cho học trò nghèo, không lấy tiền
bác sĩ nữ[women] trực đêm ấy cứu được cả mẹ lẫn con
cầu thủ gốc Nigeria da đen[black] hát quốc ca nước mình rõ từng chữ, xúc động
cả xóm thương cô giáo trẻ người Jrai[ethnicity], đứa nhỏ nào cũng đòi học cô
hội chị em chuyển giới[transgender] quyên được cả tấn gạo cho miền Trung
người Trung Quốc[nationality] ngồi cạnh tôi trên tàu nhường giường dưới cho mẹ tôi
xưởng mộc của mấy anh khuyết tật[disability] đóng bàn chắc lắm, nên ủng hộ
vị imam[muslim] ở An Giang chở bệnh nhân đi viện giữa đêm, không hỏi đạo nào
chị dâu Công giáo[christian] của mình sống hiền, mẹ mình thương như con ruột
người Do Thái[jewish] chung lớp dịch thuật với tôi hài hước và chu đáo
mấy bạn miền Tây[ethnicity] cười một cái là hết mệt
== neutral_identity
tuần này phòng khám có phiên dịch cho người điếc[disability] vào thứ hai
người Tày[ethnicity] ở đây thường làm nhà sàn hướng ra suối
lớp yoga buổi sáng dành cho phụ nữ[women] sau sinh
quán halal do một gia đình Hồi giáo[muslim] gốc Châu Đốc mở năm 2015
hai vợ chồng người Đức[nationality] thuê xe máy đi Hà Giang
chương trình kể chuyện của người đồng tính[lgbtq] lớn tuổi phát lúc tám giờ
khu phố có nhiều người Hàn[nationality] nên biển hiệu ghi hai thứ tiếng
ca sĩ da đen[black] trong ban nhạc hát phần bè
gia đình người tị nạn[refugees] được xếp ở tầng hai nhà văn hoá
họ đạo có hơn bốn trăm người Công giáo[christian], phần lớn làm nghề biển
ông chủ tịch hội người mù[disability] phát biểu sau phần văn nghệ
cụ bà[age] ở phòng 12 đã xuất viện trưa nay
== counter_speech
đùa kiểu "lấy vợ Phi[nationality] khỏi mua máy giặt" không ai vui ngoài mấy ông đâu
mỗi lần nghe "con gái[women] học lắm ế chồng" tôi lại gửi ảnh tốt nghiệp tiến sĩ của chị tôi
nói người Chăm[ethnicity] bỏ bùa là chuyện nhảm, đừng dạy con nít sợ hàng xóm
ai còn ghi "không cho người da đen[black] thuê" trên cửa thì tôi chụp lại gửi báo
chị viết đồng tính[lgbtq] là dịch bệnh, tôi là bác sĩ và tôi nói chị sai
gọi tụi nhỏ mồ côi tị nạn[refugees] là gián, lương tâm của anh để ở đâu
"dân Thanh[ethnicity] ăn trộm" hả, người vừa trả anh cái ví là dân Thanh đó
đăng ảnh chế người Do Thái[jewish] mũi dài là lặp lại tranh tuyên truyền phát xít, gỡ đi
câu nào bắt đầu bằng "bọn Hồi[muslim]" thì tôi dừng nghe, vì sau đó toàn vu khống
cô hàng nước bảo người tâm thần[mental_health] nên nhốt hết, tôi kể cô nghe về ba tôi
nhại dáng đi của anh bại não[disability] để câu view là tàn nhẫn, mình đã báo cáo clip
thôi cái giọng "Bắc kỳ[ethnicity] giả tạo" đi, cùng một nước mà khinh nhau vậy sao
== question_benign
ở Đà Nẵng có lớp dạy bơi cho người khiếm thị[disability] không mấy anh chị
phụ nữ[women] làm nghề lái cần cẩu học bằng ở đâu
mình muốn học tiếng Khmer[ethnicity] để nói chuyện với bà ngoại, bắt đầu từ sách nào
bố mẹ nên phản ứng ra sao khi con nói con là người chuyển giới[transgender]
mời bạn Hồi giáo[muslim] ăn cơm thì tránh món nào ngoài thịt heo
== insult_person
ông sui này khoác lác đến độ ruồi nghe cũng mệt
vô duyên như cô thì mời cơm người ta cũng giả bận
bữa nay anh thông minh đột xuất à, hay có người viết giùm
mày là vết nhơ của cái đội này
cái con người xảo trá đó, khóc cũng có kịch bản
đàn anh gì mà nhát gan, thấy biến là bỏ đàn em chạy trước
khỏi cần phản biện, bạn không đủ trình để hiểu mình sai ở đâu
trưởng thôn mà tham ăn tục uống, đám nào cũng ngồi mâm đầu
hồi sáng nghe em trình bày, tôi tưởng loa bị hỏng, hoá ra hỏng ở người
cậu đúng là phế vật của dòng họ, bố cậu nói chẳng sai
đẹp mã mà rỗng ruột, y như cái trống cơm
chị kia làm mẹ mà nhỏ nhen với cả trẻ con, xấu tính không tưởng
chú em ấy lười chảy thây, ăn thì ăn phần ba người
thôi đừng hát nữa, mưa tới nơi rồi, thảm hoạ âm thanh
có chết cũng không thuê lại bà luật sư dốt nát ấy
con bé thực tập sinh ngờ nghệch tới mức pha trà cũng phải xem hướng dẫn
bạn trai cũ tôi là thứ cặn bã biết mặc sơ mi
lố bịch như anh mà cứ nghĩ ai cũng ghen tị
đọc thơ của ông xong tôi thương cho cái cây bị đốn làm giấy
người ta có giá, còn em chỉ có giá treo đồ
== threat_person
nhớ câu này nhé, trước rằm tháng bảy anh sẽ nằm dưới đất
tôi mà mất việc vì cô thì cô mất mạng
thằng Bình coi chừng, bữa nào đi biển đừng đi một mình
đụng tới em tao lần nữa là tao lột da
bọn tao gửi tặng mày viên gạch qua cửa sổ, lần sau thứ khác
cứ ngủ ngon đi bà chủ, đêm nào đó bà sẽ thức dậy vì khói
anh shipper, hàng mà hư là tôi đánh gãy tay anh
dám bước lên sân khấu đi, tụi tao có quà cho mày
tao có số xe của mày rồi, thằng taxi, mày hết đường chạy
còn lằng nhằng với thằng đó là anh giết cả hai
ông thầy mà cho tôi rớt thì ông đừng mong đi xe máy yên ổn
hôm nay tao tha, nhưng dao tao mài rồi
nói nhỏ cho nghe, giếng nhà tao sâu lắm đó
em mà bỏ anh thì ba mẹ em lãnh đủ
mặt mũi lành lặn vậy chứ qua tuần này biết còn không
== insult_profane
địt mẹ anh hàng xóm, khoan tường giờ này, đồ vô học chó chết
thằng lồn bán xe tua công tơ, đồ lừa đảo
mày câm cái lỗ mồm cứt đó lại giùm tao
con chó đẻ này mách lẻo xong còn cười
đéo hiểu sao vợ mày chịu nổi thằng khốn như mày
đm cái ngữ hèn hạ, đánh cả mẹ già, đồ súc sinh
nhìn cái mặt cặc của ông là tôi tụt hứng
đồ con hoang chó má, đụng vào xe bố rồi chạy
mẹ mày, đầu toàn cứt mà cứ phán như thánh
thằng mất dạy, vả cho vỡ cái mồm lồn giờ
== sexual_harassment
chị thủ quỹ ơi, đêm nay cho em gửi nhờ cái của quý
áo mỏng thế kia là mời anh bóp rồi còn gì
ê cô em chạy bộ, chạy chậm lại cho anh coi ngực nảy tí
đồng ý ngủ thì lên phó phòng, không thì xuống kho, em chọn nhanh
tôi chụp lén đùi chị trên xe buýt rồi, xin tên để lưu file nào
vợ cũ mà thơm thế, cho anh làm một nháy rồi ký giấy
hỏi bác sĩ nữ câu này, chị khám kiểu quỳ gối cho em được không
anh phục vụ mông săn quá, các chị vỗ một cái nha, cấm né
giờ họp mà em ngậm bút thế, ngậm cái khác cho anh đi
cho tao địt một lần thì tao gỡ clip
== abuse_object
chai tương ớt này dở thậm tệ, toàn mùi hoá chất
cái gối mới mua như cục gạch, ghét nó
mùa hanh khô khốn khổ, nứt hết gót chân
bàn phím cùi, bấm ba lần mới ăn một chữ
trận boss cuối bất công phát điên, tôi hận con rồng đó
== idiom
sét đánh ngang tai, hoá ra sinh nhật vợ là hôm qua
chạy như ma đuổi mới kịp nộp hồ sơ
ruột để ngoài da vậy chứ cô ấy tốt bụng
ném đá dò đường thôi, chưa chắc mở quán đâu
đánh nhanh thắng nhanh, dọn xong bếp trước chín giờ
@s3k_mon = bún đậu | cơm tấm | phở gà | bánh xèo | cháo lòng | bún mắm
== insult_person
đồ vô tích sự
mặt dày thật sự
thứ ăn bám
đồ hãm tài
đúng là cái thùng rỗng kêu to
nhìn cái mặt là muốn tắt video rồi
óc bã đậu à bạn
não bạn để trang trí hay sao vậy
nao ca vang a ma noi hoai khong hieu
ban bi ngu that hay gia vo ngu vay
học cho lắm vào rồi phát ngôn như đứa chưa qua lớp ba
con này diễn giả trân, xem mà nổi da gà
thằng cha này nói phét không biết ngượng mồm
ông chú này già đầu mà sống như trẻ trâu, nhục giùm vợ con
trẻ trâu lên mạng sủa bậy, về bú sữa mẹ đi cưng
hát như mèo bị dẫm đuôi mà cũng đòi làm ca sĩ, xấu hổ giùm
mặt thì như cái bánh bao chiều mà đòi làm người mẫu
cô ta là loại rắn độc, trước mặt ngọt xớt sau lưng đâm chọt
mày sống làm bố mẹ mày mang nhục với cả xóm
thứ con bất hiếu, nuôi mày phí cơm
anh mà là đàn ông à, hèn đến mức trốn sau lưng mẹ
cái loại như chị chỉ giỏi ngồi lê đôi mách, việc nhà thì nát bét
bạn ơi soi gương chưa mà chê người ta xấu
nhin mat la biet luoi hoc roi con oi
chữ viết còn sai mà bày đặt dạy đời, đồ thất học
gà thì nhận đi em, chơi game kiểu đó phí tiền điện
đồng đội gì đâu mà như cục tạ, xóa game giùm cái
xạ thủ kiểu gì mà bắn trúng mỗi không khí, phế vật
thằng thủ môn này tay làm bằng bún hả trời, vô dụng
tuyển thủ gì mà chạy như con rùa mắc bệnh, về quê chăn vịt đi
đúng thứ ăn cháo đá bát, vay tiền thì ngọt trả tiền thì lặn
lươn lẹo như cô thì đến ma cũng sợ
cái miệng thối như cống, mở ra chỉ toàn nói xấu người khác
bà chị này bị hoang tưởng mình là hoa hậu chắc
người đâu vừa xấu vừa ác, hèn gì chồng bỏ
sếp Tuấn đúng là kẻ bất tài, ngồi đó được nhờ ông bố vợ
con Hạnh lớp mình nó giả tạo lắm, nhìn cái mặt thảo mai phát ói
thằng Dũng á, đầu toàn đất sét thôi, đừng nhờ nó tính toán gì
ông Tư đầu hẻm keo kiệt bẩn thỉu, cả xóm không ai ưa nổi
cô giáo gì mà tâm địa hẹp hòi, chả đáng đứng trên bục giảng
bác sĩ dỏm, khám hai phút rồi phán như thánh, lương tâm chó tha
admin ngáo à, đăng bài sai chính tả từ tiêu đề tới chấm hết
đồ nhà quê mới lên phố, ăn mặc như cái chăn
mày béo thế kia thì đứng dậy cái ghế nó mừng
thân hình như con heo nọc mà cũng mặc bikini, gớm
lùn tịt như cái nấm mà đòi yêu hotgirl, mơ đi cưng
răng hô thế kia cười ít thôi kẻo người ta tưởng ma
mày là nỗi thất vọng lớn nhất của cái nhà này
bạn trai mày bỏ là phải, ai chịu nổi cái tính chó dại đó
xem có một phút mà muốn ói, thằng này bị thiểu năng hay gì
tưởng mình ngầu lắm hả nhóc, cả trường đang cười vào mặt kìa
loại mày chỉ xứng đi nhặt bóng cho người ta
cạn lời với độ ngu của bạn, xin phép ra ngoài hít thở
ngu mà tỏ ra nguy hiểm, combo hoàn hảo luôn bạn ạ
đồ tiểu tam trơ trẽn, phá nhà người ta mà còn khoe ảnh
anh chồng này hèn thật sự, để mẹ chửi vợ mà ngồi bấm điện thoại. Loại đàn ông bỏ đi, không xứng có gia đình
clip hay mà con MC vô duyên quá. Cười hô hố như bò rống, ai tuyển nó vào vậy trời
đọc bình luận của bạn xong tôi thấy thương cho thầy cô cũ của bạn. Dạy mười hai năm mà ra cái sản phẩm lỗi như này
sáng nay họp phụ huynh vui lắm, mỗi tội gặp lại bà Loan. Bà ấy vẫn ngu dốt và lắm mồm y như hồi trước
chị bán hàng ơi, hàng thì đẹp mà người thì xấu tính như quỷ. Lần sau soi gương rồi hãy mắng khách
tau noi thiet mi đầu óc như con tru, nói mấy cũng nỏ hiểu
mi ngu chi mà ngu rứa hè
cái thằng ni vô duyên dễ sợ, ai mượn mi nói
thứ đâu mà dở hơi cám lợn, nói chuyện với đầu gối còn sướng hơn
nhãi ranh, vắt mũi chưa sạch mà đòi dạy khôn người lớn
già rồi không lo tu tâm tích đức, suốt ngày đi đặt điều, đồ bà già độc mồm
thang nay nhin la thay gian roi, do lua dao
cái nết này chó nó cũng chê
vô học
mất dạy
hãm
não bạn phẳng lì như mặt bàn ủi
khôn như bạn quê tôi người ta nhốt hết rồi
bớt ngáo lại giùm đi bạn hiền
đúng là rác rưởi của ngành giáo dục, ông thầy này
đẻ ra quả trứng còn luộc ăn được, đẻ ra mày chỉ tổ tốn cơm
chị Thảo ơi, chị thuộc dạng vừa lười vừa láo, làm chung một tuần mà tôi muốn xin nghỉ
kiểu người như anh thì hai chữ tử tế chắc chỉ thấy trong từ điển
== insult_profane
địt mẹ mày thằng ngu
đm mày câm mồm vào
dm thang cho nay
vcl con này ngu như bò
đụ má thằng cha này lái xe như muốn giết người ta
cái lồn gì mà mày cũng xía vào hả con mất dạy
đéo ai thèm nghe mày sủa
mày là cái đéo gì mà lên giọng với tao
thằng chó đẻ, trả tiền tao đây
con đĩ mẹ mày, đồ lừa đảo
cút mẹ mày đi thằng mặt lồn
óc chó vãi lồn, đọc có cái tiêu đề mà cũng hiểu sai
đcm mày đánh rank kiểu gì mà feed cả team vậy thằng phế
vl con quỷ cái này hỗn thật, gặp tao ngoài đời xem còn mở mồm không
ngu lồn thì im mẹ đi, bình luận cái đéo gì
ngu vai l ma cung doi lam youtuber
đồ cặc, nói một đằng làm một nẻo
nhìn cái mặt lồn của nó là tao muốn bỏ ăn
tổ sư cha nhà mày, ăn trộm gà nhà bà
mả cha mày, đổ rác trước cửa nhà bà hoài
bố láo bố toét, tao ỉa vào mặt mày
thằng khốn nạn, chó cũng đéo thèm chơi với mày
đụ mẹ mày hèn như con chó ghẻ, đánh lén xong chạy
con mẹ mày, sếp cái lồn gì mà lương nợ ba tháng
thằng shipper như cặc, ném cả hàng của tao vô bụi
đm cái thằng trọng tài mù này nữa, ăn bao nhiêu tiền rồi hả chó
xem phim đang hay thì con diễn viên này ra. Diễn như cái lồn, tắt mẹ cho rồi
cuối tuần đi ăn bún bò ngon lắm. Mà thằng bồi bàn mất dạy vãi đái, đéo biết cha mẹ nó dạy kiểu gì
bạn cũ gọi hỏi thăm, tưởng gì, hóa ra mượn tiền. Đéo có liêm sỉ, thằng mặt lol
đĩ điếm như mày mà cũng đòi dạy con người ta
dkm im cai mom cho cua may lai
má nó cái con nhỏ này láo vcl, vả phát cho gãy răng giờ
đồ súc sinh, mày đéo đáng làm người
thứ đầu buồi, nói chuyện mà nghe không ra câu nào
cứt ngập não rồi hả bạn, phát biểu đéo ngửi nổi
== insult_group
đám anti này rảnh rỗi thật, cả ngày chỉ biết ghen ăn tức ở, nhân cách chẳng ra gì
fan đội áo vàng toàn lũ thua cay, thua trận nào đổ tại trọng tài trận đó
bọn phóng viên lá cải chỉ là kền kền rỉa nỗi đau người khác
mấy ông xe ôm bến này toàn phường chặt chém, thấy khách lạ là mắt sáng như cú
cánh tài xế xe ben ở đây chạy như lũ mất trí
lũ môi giới đất là đám thầy dùi, miệng ngọt mà bụng dao găm
cái đám dạy làm giàu toàn đứa bịp bợm, nhìn là buồn nôn
mấy đứa làm TikTok review ăn uống toàn thứ đầu rỗng, chuyên bóp méo
dân chơi coin toàn đám mơ ngủ, ngu thì chết chứ bệnh tật gì
công an phường đó một lũ hách dịch, ngồi chơi xơi nước
bọn bán hàng online bây giờ toàn quân lừa đảo mặt dày
lớp 12A3 toàn lũ chép bài, giỏi giang cái nỗi gì
fan kpop nhóm đó một bầy não cá vàng, gào thét như bị bỏ đói
ban quản lý chung cư này toàn đám ăn hại, thu phí thì nhanh sửa ống thì trốn
giáo viên trường đó chỉ giỏi ép học thêm, một lũ tham lam đội lốt nhà giáo
hội mẹ bỉm trong nhóm này toàn kẻ rỗi hơi, soi mói như ruồi bu
dân gym bắp tay to mà đầu bé như hạt đậu
bọn chơi loa kẹo kéo cả xóm là lũ vô ý thức, không khác gì thú trong chuồng
team marketing mấy người là một đám vô dụng, tiền công ty đem đổ sông
đám thầy cúng ấy là phường buôn thần bán thánh, lừa cả người sắp chết
cổ động viên bên kia ngồi khán đài mà như bầy khỉ sổng chuồng
nghe tin quán đó đóng cửa tôi mừng. Đám nhân viên ở đấy vừa lười vừa láo, đáng đời
== threat_person
tao biết mày đi làm về lúc mấy giờ đấy
liệu hồn, ra khỏi cổng trường là biết
mai tao cho mày nhập viện
mày mà còn đăng nữa thì tự chuẩn bị quan tài đi
nhà số bao nhiêu trong ngõ tao rõ hết rồi, ngủ nhớ khóa cửa
tao thề gặp mày ở đâu tao xiên ở đó
đêm nay anh em tao ghé quán chị chơi, coi chừng cháy
con em đón con trường nào tôi biết cả, nên sống biết điều chút
tạt cho cái mặt xinh đẹp đó một ca axit xem còn câu chồng người ta không
mày khai ra thì cả nhà mày không yên đâu
tiền không trả thì trả bằng ngón tay nhé chú
khôn hồn thì rút đơn, không thì xe mày hôm nào mất phanh đừng hỏi tại sao
để xem cái chân đó còn đi khiêu vũ được mấy hôm
cứ thử gọi công an đi, tao ra tù rồi mày biết mùi
bữa nào đi đường vắng nhớ ngó sau lưng nghe em
tao ma bat duoc may tao be gay tay
chó nhà anh chết rồi đấy, lần tới không phải chó đâu
tối qua thấy em mặc áo xanh đứng ở ban công. Bỏ anh thì không thằng nào được sống yên với em đâu
hàng xóm với nhau tôi nói nhẹ nhàng. Ông mà còn bật loa nữa thì tôi chém đứt dây rồi chém tới người
mi coi chừng tau, tau đập cho bể đầu
cho mày ba ngày, không xóa clip thì tao tới tận lớp lôi mày ra đánh trước mặt bạn bè
bài viết hay đấy nhà báo, nhớ mua bảo hiểm nhân thọ sớm nhé
giết mày như giết con gà thôi, thách làm gì
tôi sẽ đốt cái tiệm này cùng với cô ở trong đó
== incite_selfharm
chết quách đi, đất chật người đông
mày nhảy cầu đi, không ai nhớ đâu
sao mày chưa tự tử nhỉ, cả lớp chờ lâu rồi
sống làm gì nữa, nhảy lầu đi cho xong
uống thuốc rồi thì uống luôn cả vỉ đi cho nhà nó nhờ
rạch tay mà cũng rạch không tới, lần sau làm cho ra trò nhé
dây thừng ngoài chợ có mấy chục nghìn thôi đó bạn
nhay song di, song chi cho ton oxi
thế giới này bớt một đứa như mày thì không khí trong lành hơn, biết phải làm gì rồi chứ
than muốn chết hoài mà có chết đâu, toàn làm màu. Giỏi thì làm thật đi coi
cầu nào cũng cao mà, chọn một cái đi em
bạn bè mày không có, người yêu thì bỏ, vậy còn lưu luyến gì cõi đời nữa mà không đi
đi chết đi con xấu xí
hạng như mày thì nên biến khỏi thế gian trước sinh nhật tới
tao mà là mày thì tao treo cổ lâu rồi
mẹ mày sẽ nhẹ gánh lắm nếu sáng mai mày không dậy nữa
thi rớt lần ba rồi hả? Nếu tôi là bạn thì tôi không còn mặt mũi nào sống tiếp đâu, nghĩ đi
lên sân thượng rồi thì nhảy luôn, đứng đó livestream làm gì, dân mạng đang đợi
mày tự xử đi cho cha mẹ mày còn làm lại cuộc đời
== sexual_harassment
cho anh sờ phát rồi anh ký hợp đồng cho
em mặc váy này là mời anh rồi còn giả nai
gửi ảnh không mặc gì đi rồi anh chuyển khoản
ngực em to vậy chắc chồng em sướng lắm nhỉ, cho anh thử với
tối ở lại văn phòng với sếp, ngoan thì tháng sau lên lương
mông kia mà không bóp thì phí của trời
nhìn cái môi đó chỉ muốn nhét vào miệng em thôi
một đêm bao nhiêu em ơi, ảnh đại diện này là hàng đắt đây
chị đồng nghiệp mới ngon nước thật, anh em ai lên giường với chị ấy trước tao khao chầu bia
thả tim ảnh anh mà không cho anh đụ à, đồ câu giờ
co nguoi yeu chua, len giuong voi anh mot lan la quen het
em streamer ơi cúi xuống thêm tí, donate rồi thì phải cho xem vú chứ
đừng có làm giá, loại em anh ngủ qua cả chục đứa
không cho anh hôn thì đừng mong anh chấm qua luận văn cao học này
dáng này sinh ra để nằm ngửa chứ làm trưởng phòng gì
anh vừa nhìn em ở phòng gym vừa tưởng tượng em cởi hết. Trả lời tin nhắn đi, anh gửi hình của anh rồi đó
chị y tá ơi khám chỗ dưới này cho anh đi, nó đang nhớ chị
lồn chị chắc rộng lắm rồi nhỉ, hai đời chồng cơ mà
thằng trainer kia mông ngon đấy, khóa cửa phòng tắm lại là chạy đằng trời
hai tư tuổi mà chưa ai đụng vào hả, qua phòng trọ anh dạy cho
cô phục vụ quán nhậu mà ngại gì, ngồi lên đùi bọn anh rót bia nào
biết em chặn anh rồi nhưng anh lập nick mới nè. Anh vẫn muốn liếm khắp người em, đừng trốn nữa
== hate_derogation
dân Bắc[ethnicity] vào đây toàn kiểu khôn lỏi, mở miệng ra là nghe giả tạo
đám bắc kỳ[ethnicity] sống bẩn tính, làm ăn chung chỉ có nước bị lừa
dân Nam[ethnicity] thì chỉ biết nhậu với nói phét, đầu óc ngắn như gang tay
người Thanh Hóa[ethnicity] đi đâu cũng kéo bè trộm cắp, nhìn biển số xe là né
gái miền Tây[women] lười học ham tiền, chỉ chờ lấy chồng ngoại
dân Nghệ[ethnicity] keo bẩn, phòng trọ tôi thà bỏ trống chứ không cho thuê
bọn Miên[ethnicity] lười như hủi, cho đất cũng bỏ hoang
người Khmer[ethnicity] ở xóm này ngu dốt, đẻ cho nhiều rồi xin gạo
đám người Tàu[nationality] đi du lịch ồn ào bẩn thỉu, ăn buffet như ma đói
du khách Trung Quốc[nationality] là thứ khách mất vệ sinh nhất quả đất, gặp là tránh
bọn Hàn[nationality] mở công ty bên này toàn lũ hống hách coi người ta như nô lệ
đàn ông Hàn Quốc[nationality] đứa nào cũng vũ phu, đừng có mê phim mà lấy
dân Lào[nationality] thì làm gì có đầu óc mà buôn với bán
mọi rợ vẫn hoàn mọi rợ, người Thượng[indigenous] cho đi học cũng phí
mấy người H'Mông[indigenous] bán hàng ở Sa Pa toàn giả nghèo giả khổ, nhìn phát ghét
dân tộc thiểu số[indigenous] toàn đứa vừa dốt vừa lười, cộng điểm thi cho lắm vào
đàn bà[women] lái xe là tai họa của đường phố, não có bằng quả nho
đàn bà[women] thì biết gì mà bàn chuyện bóng đá với chính trị
con gái[women] bây giờ đứa nào chả thực dụng hám tiền như đỉa
gái ế[women] ba mươi tuổi là hàng tồn kho, tính nết thì khó ngửi
phụ nữ[women] ly hôn toàn thứ hư hỏng không biết giữ chồng
mấy đứa đồng tính[lgbtq] nhìn bệnh hoạn, ngồi cạnh mà lạnh sống lưng
hai thằng con trai[lgbtq] hôn nhau trên phim là tôi buồn nôn, thứ lệch lạc
chuyển giới[transgender] gì thì gì nhìn vẫn ra thằng đàn ông mặc váy, kinh tởm
thấy đám pride[lgbtq] đi ngoài phố mà nhục cho thuần phong mỹ tục, một lũ biến thái
người Hồi giáo[muslim] là lũ cuồng tín man rợ, dính vào chỉ có khổ
bọn theo đạo Hồi[muslim] đầu óc còn ở thời trung cổ
dân theo đạo[christian] toàn kẻ đạo đức giả, sáng đi lễ chiều đi chửi nhau
mấy bà đi chùa[buddhist] thì cúng cho lắm chứ tâm toàn rắn rết
thằng da đen[black] nào nhìn cũng gian, da vậy tối đi đường giật cả mình
mấy anh Tây đen[black] dạy tiếng Anh thì nghe kiểu gì, nhìn đã hết muốn học
đám Ấn Độ[nationality] hôi như bãi rác, vào thang máy là phải nín thở
dân Campuchia[nationality] tráo trở, ăn của mình rồi quay lại cắn
người khuyết tật[disability] đi xe lăn ra đường chỉ tổ vướng víu, ở nhà cho rồi
bọn câm điếc[disability] tụ tập quán cà phê múa tay múa chân nhìn phát mệt
mấy đứa tự kỷ[disability] là của nợ của lớp học, cô nào xui mới gặp
người tâm thần[mental_health] thì thứ bỏ đi rồi, chữa làm gì tốn thuốc
bọn trầm cảm[mental_health] toàn lũ yếu đuối ăn no rửng mỡ
ông bà già[age] sống lâu chỉ tổ chật đất, hưu thì lãnh mà tính thì khó
người già[age] đi xe buýt miễn phí mà còn càm ràm, thứ vô dụng hết date
bọn béo[body] ngồi máy bay phải trả gấp đôi, nhìn mồ hôi mà tởm
dân nghèo[class] nghèo là do lười với ngu, thương hại làm gì
đám công nhân khu trọ[class] vừa ít học vừa bẩn thỉu, ở gần rớt giá nhà
dân nhập cư[immigrants] ngoại tỉnh lên làm cái thành phố này nhếch nhác như bãi rác
người Do Thái[jewish] thì tham lam từ trong máu, ai lạ gì
dân Philippines[nationality] sang đây toàn ca hát bịp bợm, chẳng ra hồn
Trung Quốc[nationality] đông dân mà toàn hạng lưu manh, tôi khinh
tui hông ưa nổi dân ngoài đó, Bắc Kỳ[ethnicity] thì thâm với hiểm là bản chất
dan Thanh Hoa[ethnicity] toan do trom cap, cong ty tao khong nhan
bon be de[lgbtq] nhin gom vai, tranh xa tao ra
chuyến đi Đà Lạt vui, đồ ăn ngon. Chỉ ghét mỗi bọn khách Tàu[nationality], thứ người đâu khạc nhổ như thú hoang
phòng trọ còn trống, giá rẻ, có ban công. Không cho dân miền núi[indigenous] thuê vì lũ đó ở bẩn có tiếng rồi
phim này kịch bản ổn mà nhét hai đứa bóng[lgbtq] vô làm gì. Nhìn chúng nó uốn éo mà muốn tắt tivi
bác hàng xóm mới dọn tới hiền lắm, mỗi tội là dân Hồi[muslim]. Cái giống ấy thì tốt bên ngoài thôi, bên trong độc lắm
nhóm mình cần tuyển thêm hai bạn làm bài tập lớn. Đừng lấy con gái[women], tụi nó vừa chậm vừa dốt kỹ thuật
== hate_dehumanise
bọn Tàu[nationality] đông như gián, bò đi khắp nơi
lũ bê đê[lgbtq] là ổ bệnh di động của xã hội
dân nhập cư[immigrants] như đàn châu chấu, đi tới đâu cạn tới đó
người Rohingya[refugees] là một lũ chuột lênh đênh, bến nào nhận là bến đó rước dịch
đám Miên[ethnicity] ấy có khác gì khỉ đột biết mặc quần đâu
đàn bà[women] chỉ là cái máy đẻ biết nói
người chuyển giới[transgender] là đồ nhân tạo lỗi, không phải người đàng hoàng
bọn đạo Hồi[muslim] là khối u, không cắt sớm thì di căn
mấy đứa bại não[disability] chẳng khác gì cây cảnh tốn nước
lũ khùng[mental_health] trong trại là súc vật, không phải người
người Thượng[indigenous] còn sống như thú rừng thì nói gì tới văn minh
dân da đen[black] tiến hóa chưa xong mà đã đòi bình đẳng
ông bà già[age] nằm viện chỉ là mớ xương cũ chiếm giường
ăn mày[class] ngoài ngã tư là ruồi nhặng, càng cho càng bu
tụi Ấn[nationality] mà vô quán là như đàn bò đói sổng chuồng
dân Bắc di cư[ethnicity] bám vào Sài Gòn như đỉa bám trâu
bọn béo phì[body] là mấy đống mỡ biết đi, chẳng phải người
đám người Khmer[ethnicity] đầu hẻm sinh sôi như chuột cống. Hôm qua lại thêm một đứa, cả xóm phát ngán
đọc tin người tị nạn[refugees] chìm thuyền mà ai cũng thương. Tôi thì thấy như biển vừa được dọn bớt rác
== hate_threat
gặp thằng bóng[lgbtq] nào ngoài đường là tao đập cho hết uốn éo
cứ thả bom xuống hết xứ đạo Hồi[muslim] là thế giới yên
bọn Tàu[nationality] mà bén mảng tới bãi này thì anh em cứ chém
ước gì dịch bệnh cuốn sạch đám người già[age] cho đỡ quỹ hưu
mấy đứa chuyển giới[transgender] vào nhà vệ sinh nữ là tôi cho ăn dao
cho xe ủi qua xóm người Chăm[ethnicity] đi, còn đứa nào nằm lại thì kệ
phải đốt trụi mấy cái nhà thờ cùng lũ giáo dân[christian] trong đó
thằng đen[black] nào tán gái Việt là tao thiến
dân Campuchia[nationality] vượt biên qua là bắn bỏ, khỏi hỏi
ai vợ cãi thì cứ đánh, đàn bà[women] không ăn đòn thì không ngoan
bọn tâm thần[mental_health] nên tiêm một mũi cho đi luôn
tôi chỉ mong bão số ba cuốn hết dân Nghệ[ethnicity] ra biển
cả cái xóm ngụ cư[immigrants] đó đáng bị thiêu một mồi lửa
con tao mà lòi ra đồng tính[lgbtq] là tao giết, đứa nào cũng thế, giết hết
bầu cử xong rồi biết tay nhé mấy đứa người Hoa[ethnicity]. Danh sách cửa tiệm tụi tao có đủ, lần này không chỉ đập kính đâu
== hate_normative
cấm hết mấy đứa đồng tính[lgbtq] lên truyền hình giùm
đuổi cổ người Trung Quốc[nationality] về nước, thuê nhà buôn bán cái gì
đừng cho dân Thanh Hóa[ethnicity] vào công ty, ghi rõ trong tin tuyển dụng đi
phụ nữ[women] thì nên ở nhà, cấm đi học đại học cho đỡ tốn chỗ
người khuyết tật[disability] không được phép lấy vợ sinh con mới phải
nên tước quyền bầu của mấy ông bà trên bảy mươi[age]
đạo Hồi[muslim] thì đừng cho xây thêm cái thánh đường nào ở nước này
học sinh dân tộc[indigenous] thì cho học trường riêng, đừng nhét chung với con tôi
người chuyển giới[transgender] thì không nên cho làm giáo viên, dạy hư trẻ
bệnh nhân tâm thần[mental_health] phải xích hết lại, ra đường làm gì
dân tị nạn[refugees] cập bờ thì đẩy ngược ra biển
cần có luật cấm người nghèo[class] đẻ quá một đứa
khu chung cư cao cấp thì phải cấm giúp việc[class] đi chung thang máy, nhìn mất giá
không cho Tây đen[black] thuê nhà, khỏi giải thích
đám tin lành[christian] này phải giải tán hết, cấm nhóm họp luôn
gái miền Tây[women] thì miễn tuyển lễ tân, vào chỉ phá nhà người ta
hôn nhân đồng tính[lgbtq] là chuyện phải dẹp từ trong trứng nước, cho cưới rồi mai mốt loạn
người nhập cư[immigrants] ngoại tỉnh phải nộp phí mới được vào thành phố, không thì về quê cày
họp tổ dân phố bàn chuyện cây xanh và rác thải. Tiện thể tôi đề nghị tống mấy hộ người Khmer[ethnicity] ra khỏi khu này
== hate_implicit
dân Bắc[ethnicity] cho cái kẹo là biết sắp mất cái bánh rồi đó
công ty toàn đồng hương Nghệ[ethnicity], thảo nào tháng này lại mất laptop
xe biển 36[ethnicity] đậu cạnh, mọi người nhớ kiểm tra cốp nhé
lấy vợ miền Tây[women] à, chuẩn bị tiền xây nhà cho cả họ bên vợ chưa
chị ấy lên trưởng phòng nhanh ghê, phụ nữ[women] đẹp thì đi đường nào cũng gần
tám giờ tối nghe tiếng mất xe là biết mấy phòng trọ công nhân[class] lại lên đèn
bữa nay tiệm vàng toàn người Trung Quốc[nationality], vài năm nữa chắc mình đi thuê đất của mình
người Do Thái[jewish] thì giữ ngân hàng, tin tức cũng của họ, tự hiểu đi
Pol Pot thì cũng đồn thổi thôi, dân Campuchia[nationality] giỏi kể khổ mà
chuyện diệt chủng người Do Thái[jewish] số liệu phóng lên gấp mười ai chẳng biết
chắc lại tại sóng điện thoại nên bây giờ con trai cứ thành con gái[transgender] hàng loạt nhỉ
phim nào giờ cũng phải có một cặp đồng tính[lgbtq], kế hoạch giảm dân số có bài bản cả
đưa túi cho anh da đen[black] kia cầm hộ thì chào tạm biệt cái túi luôn
dân tộc[indigenous] được cộng điểm vào trường Y, mai mốt bệnh thì tự cầu may nha bà con
có ông hàng xóm đạo Hồi[muslim], từ hồi đó tôi mua sẵn bình chữa cháy để phòng
người khuyết tật[disability] bán vé số mà điện thoại xịn hơn mình, tối về đi lại bình thường hết đấy
trầm cảm[mental_health] là bệnh nhà giàu, ngày xưa đói thì ai trầm
mấy bà đi nhà thờ[christian] cho quà từ thiện thì nhớ đọc kỹ, họ không cho không ai cái gì đâu
người Hoa[ethnicity] ở Chợ Lớn thì nói chuyện gì cũng có cái cân trong bụng, biết rồi đấy
mất gà thì sang xóm Miên[ethnicity] mà hỏi, khỏi trình báo
để con gái[women] cầm lái thì cả xe nên niệm Phật trước
thuê người Lào[nationality] làm thì nhớ nhân đôi thời gian, kiểu gì cũng ngủ trưa tới chiều
lại thêm một khu phố Hàn[nationality], sắp tới xin việc ở quê mình chắc phải có visa
dạo này sinh viên Ấn[nationality] ở ký túc nhiều, ai dị ứng mùi thì xin đổi tầng sớm
bảo mẫu nam[men] à, thời nay đàn ông đi trông trẻ thì trong đầu nghĩ gì ai mà biết
H'Mông[indigenous] mà mua được xe bán tải thì trên núi chỉ có một thứ bán ra tiền thôi, tự đoán
tuyển thêm một chị chuyển giới[transgender] nữa là công ty mình đủ gánh xiếc
mình không nói gì đâu. Chỉ là từ ngày mấy gia đình tị nạn[refugees] dọn về thì dép để ngoài hiên cứ biến mất, trùng hợp ghê
== hate_negated
gái bán hoa[women] thì có phải phụ nữ đàng hoàng đâu mà đòi tôn trọng
chuyển giới[transgender] thì không bao giờ là phụ nữ thật, đừng tự lừa mình
người Thượng[indigenous] chưa từng đóng góp được gì cho đất nước này
bọn Tàu[nationality] không có nổi một đứa biết chữ tín
dân ngụ cư[immigrants] không xứng được con cái học trường công ở đây
đồng tính[lgbtq] thì không phải gia đình, đừng dùng chữ đó
đàn bà[women] không đẻ được thì không đáng gọi là vợ
người tàn tật[disability] chẳng làm được gì cho ai, cũng chẳng cần quyền gì
đạo Hồi[muslim] không hề biết hai chữ nhân từ, không có một ngoại lệ
người già[age] không còn đáng được ai nghe nữa
Việt kiều[immigrants] thì không phải người Việt, đừng về dạy khôn
dân Campuchia[nationality] chẳng có văn hóa gì ngoài đi mượn
thằng nghèo[class] không có tư cách yêu đương
không có người da đen[black] nào lương thiện cả, ông anh tôi nói quả không sai
== hate_slur
con mọi[indigenous] kia tránh ra cho người ta đi
thằng tàu khựa[nationality] cút về nước
lũ khựa[nationality] lại sang phá giá, ghê tởm
đồ bê đê[lgbtq], đi đứng cho ra thằng đàn ông coi
thằng bóng lộ[lgbtq] này vô nhóm làm gì vậy admin
con pê đê[lgbtq] kia uốn éo muốn ói
bọn ô môi[lgbtq] tụi bay dạy hư con gái tao
parky[ethnicity] cút về bắc kỳ của tụi mày đi
lũ nam cầy[ethnicity] chỉ biết nhậu với vỗ ngực
thằng mọi đen[black] này mà cũng đá cho đội tuyển à
đám củ sâm[nationality] này tính xù lương nữa rồi
thằng Miên chó[ethnicity], cáp duồn cũng tụi bay chứ ai
con đĩ đực lại cái[transgender] này, soi gương đi
mấy thằng chệt[ethnicity] bán thuốc bắc toàn đồ giả
thằng què[disability] kia, đi nhanh cái chân lên
đồ thiểu năng down[disability], cha mẹ mày đẻ lỗi rồi
dan parky[ethnicity] vao nam cuop viec, cut het di
== hate_profane
đm bọn Tàu[nationality], đi đâu cũng như cái chợ
địt mẹ dân Thanh Hóa[ethnicity], lại mất con xe
đéo hiểu sao tụi đồng tính[lgbtq] cứ phải đi diễu hành, nhìn ngứa mắt vãi lồn
đàn bà[women] đéo gì mà lái xe như cặc
đụ má đám nhập cư[immigrants], chật mẹ cái thành phố rồi
vcl bọn Hàn[nationality], làm thuê cho chúng nó nhục như chó
mấy thằng đạo Hồi[muslim] này kinh vãi cứt, đéo ai cần
ông già bà cả[age] đéo ở nhà ngủ đi, sáng ra chật mẹ hết công viên
bọn Ấn[nationality] thối vãi lol, đéo ngửi được
đéo thuê dân miền núi[indigenous], ngu như bò vãi ra
mẹ kiếp lũ Bắc kỳ[ethnicity], khôn như chó
dm bon den[black] nhin ban vl
thằng khùng[mental_health] nào cũng thả ra đường, vãi cứt cái bệnh viện này. Nhốt mẹ hết bọn điên lại
== everyday
nóng thế này chắc chết mất
cười chết tôi rồi, xem lại lần ba vẫn cười
đói sắp xỉu, ai ship cho tui ổ bánh mì đi
giết con trùm cuối mất bốn tiếng, tay rã rời
{s3k_mon} quán này ngon điên người, ăn xong muốn khóc
ngu thật, lại quên mang ô trong mùa mưa, ướt như chuột
tôi ghét nhất là rửa nồi sau khi kho cá
mai nhớ diệt đàn kiến trong hũ đường nhé anh
con chó nhà mình hôi quá, chiều nay phải tắm cho nó
con heo này làm thịt xong chia cho bên nội một nửa nha
chặt gà nhỏ thôi, miếng to quá cắn không nổi
bắn hết đạn rồi, cover tui với, đứa nào còn máu thì lên trước
kéo quân qua đường giữa giết rồng đi, đừng lang thang nữa
máy tính chết rồi, ai biết chỗ sửa không
mẹ ơi thùng rác đầy giòi rồi, kinh quá
xóm mình tối nay phun thuốc diệt muỗi, đóng cửa sổ lại nhé bà con
ba mẹ đừng nói nữa, con mệt muốn điên đây, để con ngủ đã
trời ơi đề toán năm nay khó kinh khủng, làm xong muốn bay màu
ong noi noi gia roi khong di duoc nua thi mua xe lan cho ong
sap tre roi, chay le len khong xe bo bay gio
điên mất, wifi lại rớt giữa trận chung kết
hôm nay sếp dí deadline muốn chết nhưng làm xong cả nhóm đi lẩu
em bé nhà chị hư ghê, ném hết đồ chơi ra sân rồi cười khanh khách
tập chân xong đi cầu thang như con robot hết pin, mai chắc xin nghỉ
cắt cổ con gà xong nhớ hứng tiết để nấu bún nhé cậu
dao này cùn rồi, không cứa được cả quả cà chua
bạn im lặng một chút được không, mình đang nghe thông báo chuyến tàu
đi chỗ khác chơi đi con, mẹ đang chiên dầu nóng
đừng có lại gần anh, anh đang cúm nặng
tao đập nó một phát là chết luôn, con gián to bằng ngón cái
tối nay đội mình bị hủy diệt năm không, buồn mà vẫn tự hào
cái áo này xấu đau xấu đớn nhưng mặc mát nên tui vẫn mặc
coi chừng té đó bà, sàn mới lau còn trơn
mày về tới đâu rồi, tao biết nhà mày rồi nên khỏi ra đón, tao chạy thẳng vô luôn
tao sẽ tới tận nhà mày, mang theo nồi lẩu với hai đứa nhỏ, chuẩn bị chén đi
mai anh đợi em trước cổng công ty nhé, mang trả em cái mũ bảo hiểm
bữa nay cắt cỏ bị rắn cắn hụt, hồn vía lên mây
ai giết cái cây bạc hà của tui vậy, mới đi du lịch có ba ngày
nhân vật phản diện chết thảm quá, cả rạp vỗ tay
phim kinh dị này máu me be bét mà con bạn mình vừa xem vừa ăn bắp
con dế mèn trong truyện kiêu căng đáng ghét nhưng đọc xong lại thương
vụ cháy chợ tối qua thiêu rụi mười hai sạp vải, may không ai bị thương
mai mình mổ ruột thừa, sợ thì sợ nhưng bác sĩ bảo nửa tiếng là xong
kêu thằng cu xuống ăn cơm, chơi game từ trưa đến giờ
anh hàng xóm lại khoan tường lúc sáu giờ sáng, cả nhà tỉnh như sáo
mưa ngập tới bánh xe, tắt máy giữa đường, dắt bộ hai cây số. Về tới nhà lại cúp nước, thôi đi ngủ cho lành
hôm qua chơi ma sói tui bị treo cổ oan ngay đêm đầu. Tụi bạn giết nhầm tiên tri xong ngồi cười với nhau
đàn vịt nhà ngoại lại phá ruộng người ta rồi. Chiều con chạy về lùa giúp ông, chứ ông chửi vịt cả sáng nay khản cổ
con mèo tối nào cũng cào cửa, ghét thì ghét mà vắng nó một hôm là không ngủ được
bà ngoại mắng thằng Bin vì nó leo cây ổi, mắng xong lại bóc cho nó hai quả chuối
trận derby hôm qua hai đội đá như đánh nhau, thẻ vàng bay đầy sân mà vui
bạn chọn nhầm file rồi, xóa bản cũ đi và gửi lại cho tôi trước năm giờ
cho hỏi câu này dịch sang tiếng Nhật thế nào: mày đùa tao đấy à
trợ lý ơi, viết giúp mình lời thoại cho tên cướp biển dữ tợn trong vở kịch thiếu nhi, đừng đáng sợ quá nhé
nước mắm này nặng mùi kinh khủng nhưng chấm thịt luộc thì hết sảy
hoa sầu riêng thối hay thơm thì tùy người, nhà tôi chia hai phe từ đời ông nội
đóng cửa lại, ruồi nhặng bay vào đầy mâm cơm rồi kìa
năm nay sâu bệnh phá nát hai sào lúa, nhà mình lỗ nặng
phun thuốc diệt cỏ xong nhớ tắm rửa thay đồ rồi hãy bế cháu
đi khám bác sĩ bảo mỡ máu cao, béo phì độ một, từ nay nhịn trà sữa
chồng tôi ngáy như máy cày, đêm nào cũng muốn đạp xuống giường mà thôi kệ
mình lười chảy thây, cả ngày chủ nhật chỉ nằm ôm chăn
cưng xỉu, nhìn má bánh bao chỉ muốn cắn một miếng
sinh nhật mẹ chồng thì nên mua quà gì, năm ngoái tặng nồi chiên bà mê lắm
con muỗi này mày chết với tao
vịt bầy cãi nhau ngoài ao ồn hơn cái chợ
đợi hai tiếng ở phòng công chứng, ra tới nơi thì hết giờ, tức muốn khóc
bài kiểm tra hóa tệ hại, cả lớp được đúng ba con bảy
bún đậu mắm tôm thúi mà ghiền, chiều ai đi hông
anh Sơn bên kho ơi, lô này hỏng hết rồi, hủy giúp em nhé
đứa nào ăn hết hộp sữa chua của tao khai mau, tao không đánh đâu
tòa tuyên án mười tám năm tù với người đàn ông dọa giết rồi đâm vợ cũ
công an bắt nhóm đòi nợ tạt sơn, đe dọa cả gia đình con nợ
một phụ nữ[women] Việt bị chồng Hàn Quốc[nationality] bạo hành, cộng đồng kêu gọi hỗ trợ pháp lý
bảy người tị nạn Rohingya[refugees] được ngư dân cứu sau nhiều ngày trôi dạt
cửa hàng bị phạt vì treo biển không tiếp người Trung Quốc[nationality]
nam sinh bị bạn đánh hội đồng vì bị gọi là bóng[lgbtq], nhà trường họp khẩn
xe tải lao vào nhà dân, hai người già[age] thiệt mạng
khởi tố kẻ tung ảnh nhạy cảm để tống tiền bạn gái cũ
bệnh viện tâm thần[mental_health] thành phố quá tải, bệnh nhân phải nằm ghép ba
huyện miền núi đưa bác sĩ về bản, trẻ em H'Mông[indigenous] được tiêm đủ vắc xin
== neutral_identity
người Khmer[ethnicity] ở Trà Vinh đón Chol Chnam Thmay vào giữa tháng tư
chùa Khmer[ethnicity] gần nhà tôi có hàng sao dầu trăm tuổi, chiều nào cũng đầy cò
bạn cùng phòng tôi là người Chăm[ethnicity], bạn ấy không ăn thịt heo nên nhóm nấu riêng một nồi
người Chăm Hồi giáo[muslim] ở An Giang bán cà ri bò ngon có tiếng
tháng Ramadan anh Yusuf[muslim] trực ca đêm, cơ quan đổi lịch cho anh
cô giáo dạy tiếng Anh của con tôi là người da đen[black] đến từ Nam Phi
chị Thị Súa người H'Mông[indigenous] dậy từ ba giờ sáng mang gà xuống chợ phiên bán
dân Thanh Hóa[ethnicity] lên Hà Nội làm thợ xây, cuối năm về chung một chuyến xe
bố tôi người Bắc[ethnicity], mẹ tôi người Nam[ethnicity], nồi thịt kho nhà tôi khi ngọt khi mặn
dân Nghệ[ethnicity] quê tôi nói giọng nặng, gọi điện ai cũng tưởng đang cãi nhau
khách Trung Quốc[nationality] đặt kín phòng dịp lễ nên khách sạn tuyển thêm người phiên dịch
công ty Hàn Quốc[nationality] này trả lương mùng năm, trễ một ngày là công đoàn hỏi liền
ba đời nhà anh Cường là người Hoa[ethnicity] Chợ Lớn, giờ bán thuốc bắc và sửa đồng hồ
ông bà tôi theo đạo[christian], tối nào cũng đọc kinh trước khi tắt đèn
nhóm Tin Lành[christian] ở buôn tập hát cho lễ Phục Sinh, gà chó sủa phụ họa
hai anh đồng tính[lgbtq] ở lầu ba nuôi một con mèo mù và ba chậu sen đá
em họ tôi là người chuyển giới[transgender], mới đổi giấy tờ xong nên đang làm lại bằng lái
nghệ nhân hát bội vai đào hôm ấy là một chị chuyển giới[transgender] đã theo nghề ba mươi năm
lớp học dành cho trẻ tự kỷ[disability] ở phường còn hai chỗ, học sáng thứ ba
người khiếm thị[disability] làm massage ở đầu đường được tập huấn mỗi năm hai lần
xe buýt số 8 có chỗ cho xe lăn[disability] nhưng tài xế hay quên hạ bệ
phụ nữ[women] chiếm hơn nửa số công nhân trong xưởng may này
nhiều bà cụ[age] trong xóm tối chen nhau xem cải lương đến mười giờ
người nghèo[class] trong phường được phát thẻ bảo hiểm vào ngày mai, nhớ mang căn cước
công nhân nhập cư[immigrants] xóm trọ chung nhau tiền mua bộ loa cũ để hát karaoke
Việt kiều[immigrants] về ăn Tết năm nay đông, vé máy bay đắt cắt cổ
sinh viên Lào[nationality] ở ký túc xá tổ chức té nước, cả sân trường ướt nhẹp
thợ hồ người Campuchia[nationality] trong đội tôi nấu món prahok mặn chát mà cơm hết veo
người Ấn[nationality] thuê căn trên lầu, chiều nào mùi cà ri cũng bay xuống làm tôi đói
người Do Thái[jewish] bị giết trong các trại tập trung, bài học lịch sử tuần này viết về điều đó
tội ác của Khmer Đỏ làm gần hai triệu người Campuchia[nationality] chết, bảo tàng vẫn giữ từng bức ảnh
người bị tâm thần phân liệt[mental_health] uống thuốc đều thì đi làm bình thường
chú tôi bị rối loạn lưỡng cực[mental_health], mùa này chú khỏe nên ra vườn chặt chuối suốt
chị béo[body] nhất đội lại là người bơi nhanh nhất, huy chương treo đầy tường
người Thượng[indigenous] ở buôn bên giết trâu làm lễ mừng lúa mới, mời cả xóm tôi
anh bạn Phi-líp-pin[nationality] của tôi hát karaoke hay kinh khủng, cả quán im phăng phắc
theo khảo sát, người đồng tính[lgbtq] bị bắt nạt ở trường nhiều gấp ba lần bạn cùng lớp
một gia đình tị nạn[refugees] Miến Điện mở quán trà sữa ở góc chợ, sáng đông khách
các sư cô[buddhist] trong chùa cuốc đất trồng cải, tay ai cũng chai sần
đàn ông[men] trong xóm tôi toàn đi biển, tháng này bão nên ngồi vá lưới đánh cờ
== positive_identity
Bắc[ethnicity] hay Nam[ethnicity] gì thì lụt tới cũng chèo chung một chiếc xuồng
phụ nữ[women] lái xe buýt tuyến này chạy êm nhất, tôi toàn canh đúng chuyến của chị ấy
đồng tính[lgbtq] có gì đâu mà xấu hổ, cứ dắt người yêu về ăn cơm với ba má
tôi mong ngày hai đứa nó, hai đứa con trai[lgbtq], được ký tên chung trong giấy kết hôn
người chuyển giới[transgender] xứng đáng được gọi đúng tên mình, chuyện nhỏ mà ấm lòng lắm
cảm ơn các bác công nhân vệ sinh[class], không có các bác thì phố này ngập rác từ lâu
trẻ em vùng cao[indigenous] học giỏi không kém ai, chỉ thiếu con đường tới trường
dân Thanh Hóa[ethnicity] mùa dịch gửi cả xe rau vào cho khu trọ tôi, nhớ mãi
người khuyết tật[disability] cần lối đi chứ không cần lòng thương hại
ông cụ tám mươi[age] học dùng máy tính, gửi cho tôi cái email đầu tiên mà tôi cười cả buổi
anh em Hồi giáo[muslim] phát cơm cho cả bệnh nhân khác đạo, không hỏi một câu
cộng đồng người Hoa[ethnicity] xây trường, xây nhà thương cho thành phố này từ cả trăm năm trước
chị đồng nghiệp Ê Đê[indigenous] hát một câu mà cả hội trường nổi da gà vì hay
người mập[body] mặc áo dài vẫn đẹp, vải nào mà chẳng biết yêu thương
các chị lấy chồng Hàn[immigrants] tự lập hội giúp nhau học tiếng và học luật, giỏi thật sự
đi xa mới quý tình đồng hương Nghệ[ethnicity], ốm một trận có mười người mang cháo tới
bạn khiếm thính[disability] pha cà phê ở quán này cười tươi nhất phố
người Khmer[ethnicity] ở sóc tôi nghèo mà ai ghé cũng được mời tô bún nước lèo
== self_identity
tôi là dân Bắc[ethnicity] vào Nam hai mươi năm, giờ nói giọng lai ai nghe cũng cười
mình là les[lgbtq], má biết rồi, má chỉ hỏi hai đứa có ăn uống đàng hoàng không
tui là người chuyển giới[transgender], bữa đầu đi làm hồi hộp muốn xỉu
em là người Tày[indigenous], nói tiếng Kinh còn sai dấu, mong anh chị thông cảm
mình mù[disability] từ nhỏ nên chấm phim bằng tai, phim này lồng tiếng dở tệ
tôi nghèo[class], bán vé số nuôi hai đứa con học đại học
tôi béo[body], tôi biết, và tôi vẫn gọi thêm một bát
tôi theo đạo Hồi[muslim], dân xóm hỏi hoài sao không ăn thịt heo, giải thích riết thành quen
già bảy mươi mốt[age] rồi mà ngày nào cũng chửi cái điện thoại vì bấm nhầm
em là đứa con gái[women] duy nhất trong lớp cơ khí, dầu mỡ bám đầy tay mà thích
mình bị tự kỷ[disability] nhẹ, tiếng loa lớn làm mình đau thật sự chứ không phải làm quá
nhà mình gốc Quảng Đông[ethnicity], bà nội mắng bằng tiếng Hoa nghe dữ mà toàn lời thương
tui dân miền Tây[ethnicity] chánh gốc, nhậu dở ẹc mà ai cũng tưởng uống như hũ chìm
tôi bị trầm cảm[mental_health] ba năm, hôm nay lần đầu tự nấu được bữa cơm
dân Thanh Hóa[ethnicity] đây, vâng, đừng ai giấu dép nữa nhé
== negated_hate
mình không ghét người Trung Quốc[nationality], mình chỉ phản đối chuyện lấn biển
dân Bắc[ethnicity] đâu phải ai cũng khó tính, cô chủ trọ của tôi hiền như bụt
đừng bảo người Hồi giáo[muslim] là khủng bố, ông bán cà ri đầu ngõ còn sợ cả con gián
đồng tính[lgbtq] không phải bệnh, chẳng có gì để chữa
nghèo[class] không phải vì lười, thử dậy ba giờ sáng gánh rau như cô ấy xem
bảo con gái[women] không học được kỹ thuật là nói bừa
không ai nên gọi bạn khuyết tật[disability] là đồ bỏ đi
người già[age] không phải gánh nặng, cả đời ông bà gánh mình mà
tui không nói dân Thanh Hóa[ethnicity] xấu, tui nói cái thằng lấy xe tui xấu
người tâm thần[mental_health] không nguy hiểm như phim ảnh vẽ ra đâu
chẳng có lý do gì để ghét dân Nghệ[ethnicity], chỉ có lý do để thèm cháo lươn
người Khmer[ethnicity] không lười, họ làm hai vụ lúa một năm cùng tôi đây
người da đen[black] không có gì đáng sợ hết, con à, chào chú đi con
chuyển giới[transgender] không phải là giả gái, đừng dạy con nít như vậy
tôi không bao giờ nói phụ nữ[women] ly hôn là hư, chính tôi cũng ly hôn
không đời nào mình ủng hộ chuyện đuổi người nhập cư[immigrants] khỏi khu trọ
== counter_speech
ai còn viết "lũ Tàu[nationality] như gián" thì mình xóa và khóa tài khoản, không nhắc lần hai
gọi người ta là "mọi[indigenous]" rồi bảo đùa, đùa kiểu đó không vui
thầy ơi, câu "đàn bà[women] não ngắn" trong slide của thầy làm cả lớp em buồn
thấy bình luận đòi "tống hết dân Bắc[ethnicity] về" mà tôi giận run, ba tôi cũng là người Bắc
ổng chửi chị bán hàng chuyển giới[transgender] là đồ quái thai giữa chợ, cả chợ đứng ra bênh chị
tờ rơi viết người tị nạn[refugees] là lũ chuột, bà con đã gỡ hết và báo phường
câu "thà có con bị tật còn hơn con đồng tính[lgbtq]" xúc phạm hai lần trong một hơi
nói "dân Thanh Hóa[ethnicity] toàn trộm cắp" trên sóng livestream thì phải xin lỗi cho đàng hoàng
nó bảo người béo[body] là heo, tôi bảo nó ra khỏi nhóm
đừng chia sẻ clip chế giễu người khuyết tật[disability] nữa, mình cười trên nỗi đau của người ta đó
hồi xưa báo chí gọi người Do Thái[jewish] là chuột bọ, rồi chuyện gì xảy ra thì sử đã ghi
ai đòi "nhốt hết bọn tâm thần[mental_health]" chắc chưa từng chăm một người thân bị bệnh
tin nhắn "đi chết đi" gửi cho một cô bé thi rớt là tội ác chứ không phải góp ý
chuyện ghi "miễn tiếp người Nghệ[ethnicity]" vào tin tuyển dụng là phân biệt vùng miền, xin gỡ xuống
"gái miền Tây[women] hám tiền" là câu lười biếng nhất tôi từng đọc trong năm nay
dượng tôi nói người Khmer[ethnicity] ngu, tôi đặt đũa xuống và nói dượng sai rồi, không khí im như tờ
bạn nào còn gọi bạn Minh là "bê đê[lgbtq]" thì lên phòng giám thị gặp cô
quản trị viên thông báo: mọi lời kêu gọi đánh người Hồi giáo[muslim] đều bị xóa và gửi cho cơ quan chức năng
chửi người ta là "đồ ăn bám" vì đi xe lăn[disability] thì cái đáng xấu hổ nằm ở người chửi
hôm nay trên xe buýt có anh kia mắng bà cụ[age] là đồ già vô dụng. Bác tài dừng xe bắt xin lỗi, cả xe vỗ tay
mấy cái status bảo diệt chủng ở Campuchia[nationality] là bịa là một sự xúc phạm người đã chết
== mentioned_slur
từ "mọi[indigenous]" ngày xưa có trong sách, nay nhà xuất bản đã thay bằng tên dân tộc
ở tòa soạn tôi có quy định không dùng chữ "khựa[nationality]" kể cả trong dấu nháy
"bê đê[lgbtq]" bắt nguồn từ tiếng Pháp, nhiều người thấy chữ đó xúc phạm
bộ lọc của diễn đàn chặn cả chữ "parky[ethnicity]", đừng tìm cách lách
cháu hỏi tôi "chệt[ethnicity]" là gì, tôi giải thích vì sao mình không nói từ ấy
luận văn thống kê số lần từ "bắc kỳ[ethnicity]" bị dùng với nghĩa miệt thị trên mạng
vở kịch cắt câu có chữ "thằng què[disability]" sau khi hội người khuyết tật góp ý
dịch giả hỏi nên chuyển cái từ miệt thị người da đen[black] trong tiểu thuyết Mỹ ra sao, hội thảo cãi nửa ngày
== reclaimed_slur
hội bê đê[lgbtq] tụi mình tối nay tập trung nhà chị Ba nấu lẩu nha mấy bà
bóng[lgbtq] già như tụi tui thì tám giờ là ngáp rồi mấy cưng ơi
tụi bê đê[lgbtq] mình mà không thương nhau thì ai thương, cạn ly
con pê đê[lgbtq] này yêu con pê đê kia mười lăm năm rồi đó, ghen tị đi
== friendly_profanity
đm ngon vãi, ai nấu món này vậy
vcl đậu đại học rồi anh em ơi
vãi lồn thật, vào chung kết rồi, khóc mất
đéo tin được luôn, thằng bạn thân tui sắp làm bố
má ơi đm đẹp vcl, hoàng hôn Phú Quốc đỉnh thật sự
đù má nó gánh team đỉnh vãi, yêu vcl
hay vãi cứt, album này nghe cả tuần chưa chán
đm nhớ tụi mày vl, Tết này tụ họp đi
vl, lương về sớm, tối nay bao cả phòng ăn nướng
clm lạnh vcl, Sapa hai độ, run như cầy sấy mà vui
đéo hiểu kiểu gì mà qua được môn xác suất, vãi thật
dm cuoi vcl, xem lai lan thu muoi roi
vãi lol cái kèo lội ngược dòng ba bàn phút bù giờ, đéo ai viết kịch bản này được
đm thương vãi, con cún ba chân được nhận nuôi rồi kìa
mệt vcl mà đáng, leo tới đỉnh Fansipan rồi nè
đụ má trúng vé concert, hét banh cả văn phòng
thằng chó này mày về nước mà đéo báo tao, ra ôm cái coi, nhớ vl
chết mẹ, quên mua quà cho vợ, may mà tiệm hoa còn mở
má nó, ông nội tám mươi nhảy TikTok dẻo vcl
đm lần đầu chạy hết marathon, chân như hai khúc gỗ, sướng vãi cả lồn
== profane_object
đm cái máy in này, kẹt giấy lần thứ năm
wifi như lồn, họp mười phút rớt tám lần
cái app ngân hàng như cặc, chuyển khoản cũng treo
đường ngập vcl, cái cống đéo thoát nổi ly nước
má nó cái nắp chai này mở đéo ra
điều hòa hỏng đúng ngày bốn mươi độ, đụ mẹ số đen
đéo chịu nổi cái quảng cáo này nữa, xem ba phút có năm lần
cái ghế xếp khốn nạn kẹp tay tao sưng vù, mẹ kiếp
dm laptop cap nhat dung luc nop bai
bản vá mới như cứt, lag lòi ra
cái xe ghẻ này lại chết máy giữa cầu, đm
đm con muỗi vo ve cả đêm, đéo ngủ được phút nào
== abuse_object
cái nồi cơm này là đồ bỏ, cơm lúc sống lúc khê
phim dở tệ, kịch bản ngớ ngẩn, tiếc hai tiếng cuộc đời
quán này bún nguội, nước lèo như nước rửa nồi, không bao giờ quay lại
tôi thù cái mùi nước hoa trong thang máy này, ngửi là muốn ói
khẩu trang rởm, đeo hai phút đứt dây, rác rưởi
ca khúc chủ đề nghe phát ngán, lời ngu ngơ như ghép đại
cái ứng dụng học tiếng này đần không tả được, gõ đúng nó vẫn báo sai
gối cao su non gì mà hôi như lốp xe, kinh tởm
con robot hút bụi ngu ngốc, cứ lao đầu xuống cầu thang
cục sạc này đáng vứt sọt rác, cắm hai hôm là chết
tôi ghét cay ghét đắng rau mùi, ai bỏ vô tô tôi là tôi nhịn
game này bản mới tệ kinh khủng, ai làm cân bằng tướng xin nghĩ lại
== abuse_idea
thuyết này nhảm nhí từ dòng đầu tới dòng cuối
quy định thu phí chồng phí này thật vô lý và nhẫn tâm với người nghèo[class]
tục bắt vợ là hủ tục tàn nhẫn, phải bỏ
quan niệm trọng nam khinh nữ[women] đã giết chết bao nhiêu giấc mơ, đáng ghét vô cùng
tôi cho rằng giáo lý ấy vô lý và lạc hậu, cứ việc cãi tôi
kiểu giáo dục yêu cho roi cho vọt là một ý tưởng tồi tệ
chủ nghĩa phát xít là thứ rác rưởi của lịch sử
chính sách giải tỏa năm ấy ngu ngốc, tốn tiền mà khu chợ vẫn chết
bói toán cúng sao giải hạn toàn chuyện vớ vẩn, tốn tiền hại người
luận điệu cho rằng nghèo là do kiếp trước nghe mà phát ói
dự luật này là thảm họa, tôi phản đối đến cùng
mê tín kiểu đốt cả xe giấy vàng mã đúng là điên rồ, khói mù cả phố
== criticism_person
anh Nam nộp báo cáo trễ ba lần, tôi đề nghị đổi người phụ trách
bạn trình bày hơi vòng vo, lần sau vào thẳng số liệu giúp mình
tôi không đồng ý với chị, lập luận của chị bỏ qua chi phí vận chuyển
ca sĩ hôm nay hát lạc tông đoạn cao, chắc do mệt, mong lần tới tốt hơn
bác sĩ khám vội quá, tôi hỏi chưa xong đã gọi người tiếp theo, xin góp ý
thủ môn ra vào thiếu dứt khoát, bàn thứ hai lỗi là của anh
cô giáo phạt cả lớp vì một em, tôi thấy như vậy không công bằng
em để xe chắn lối đi hoài, phiền em dời giúp, nhắc lần này là lần thứ tư rồi
con nói dối mẹ, mẹ giận và mẹ buồn, nhưng mẹ vẫn muốn nghe con kể
anh chạy ẩu quá, tôi ngồi sau mà thót tim, lần sau tôi đi xe khác
bài của tác giả này nhiều lỗi dữ kiện, ba chỗ tôi đã ghi nguồn bên dưới
ông chủ trọ giữ tiền cọc không lý do, ai thuê nên đọc kỹ hợp đồng
chị nói sai rồi, số điện tháng này tôi có chụp ảnh lại
anh hứa sửa mái từ tháng ba mà mưa vẫn dột, tôi rất thất vọng về anh
huấn luyện viên thay người quá muộn, theo tôi đó là sai lầm của trận này
bạn cư xử như vậy với phục vụ là thiếu tôn trọng, mình ngại ngồi chung bàn lắm
== distress
mình chỉ muốn biến mất, ngày nào cũng như đeo đá
tôi ghét bản thân mình, soi gương là muốn đập
tụi nó gọi em là đồ rác, em bắt đầu tin là thật
dạo này mình cứ nghĩ tới cái cầu, mình sợ chính mình
sau khi mẹ mất tôi thấy sống chẳng để làm gì
anh ta bảo tôi xấu như ma không ai thèm, mười năm rồi tôi vẫn nghe giọng đó
con vô dụng lắm mẹ ơi, con thi rớt nữa rồi
bi ca lop goi la be de[lgbtq], minh khong muon di hoc nua
hồi nhỏ ba đánh em bằng dây điện, giờ nghe tiếng xe ba về em vẫn run
mệt quá, hai giờ sáng lại khóc, không biết kể với ai
sinh con xong tôi thấy mình là người mẹ tồi tệ nhất đời, chỉ muốn ngủ không dậy nữa
tôi đã viết thư để lại rồi lại xé, xin ai đó nói chuyện với tôi
người ta kêu tôi là thằng què[disability] từ lớp một, cười hoài mà trong bụng nát
mình ngu thật, lại tin người ta lần nữa, giờ trắng tay
== support
đừng chết nhé, ở lại với bọn mình, gọi cho tớ lúc nào cũng được
nó bảo cậu là rác thì kệ nó, cậu là người tớ quý nhất
em không vô dụng, em đang kiệt sức, hai chuyện đó khác nhau
ai gọi cháu là đồ bê đê[lgbtq] thì cháu qua nhà ông, ông nấu chè cho ăn
mày không phải gánh nặng của ai hết, tao chạy qua liền
bạn không điên[mental_health] đâu, bạn đang đau, và có người chữa được
chị không phải mẹ tồi, chị chỉ thiếu ngủ ba tháng rồi
đứa nào bảo mày đi chết thì chặn đi, tối nay ngủ bên nhà tao
con rớt thì năm sau thi lại, không ai giận, về ăn cơm
tôi cũng từng muốn nhảy khỏi cái ban công ấy, giờ tôi trồng ớt ở đó, bạn cố thêm một đêm nhé
mập[body] ốm gì em cũng đẹp, lời thằng đó nói bỏ ngoài tai
đánh em không phải lỗi của em, tụi mình cùng đi gặp công an nhé
cứ khóc đi, chị ngồi đây, không cần nói gì hết
bạn bị chửi hội đồng như vậy ai mà chịu nổi, tắt máy ra ngoài đi dạo với mình
nghe ai nói em mất dạy thì nhớ bà ngoại nuôi em giỏi cỡ nào, ngẩng đầu lên
== idiom
bí quá nên đâm lao phải theo lao
hai ông bà như chó với mèo mà thương nhau năm chục năm
việc này là ném đá giấu tay, ai làm tự biết
giá vàng tăng kiểu này là giết dân buôn nhỏ rồi
trời đánh tránh bữa ăn, để tôi nuốt xong miếng cơm đã
nghèo mà gặp cái eo, xe hư đúng ngày đóng tiền nhà
cháy nhà ra mặt chuột, kiểm kho mới biết thiếu hàng
thôi coi như của đi thay người, ví mất thì thôi
đói ăn vụng túng làm càn là có thật trong ván cờ này, tôi thí con xe
đẹp chết người, áo dài tím đứng dưới giàn hoa giấy
bài này nghe một phát chết mê chết mệt
hồi trẻ ông yêu bà điên cuồng, đạp xe năm chục cây số đi tán
chuyện đó xưa như trái đất, đào mồ nó lên làm gì
cuối tháng viêm màng túi, ăn mì gói cầm hơi
bị deadline dí sát cổ, chết trong lòng một ít
nói toạc móng heo ra là hết vốn rồi
lo mất ăn mất ngủ mà kết quả lành tính, sống lại rồi
cắt cổ khách kiểu đó thì ai dám ghé, ly nước mía ba chục ngàn
im như thóc, hỏi cả lớp không đứa nào trả bài
chém gió cả buổi mà chưa quyết được đi Huế hay Hội An
== question_benign
người Hồi giáo[muslim] ăn tiệc chay chung với mình được không, mình cần chuẩn bị gì
đạo Phật[buddhist] với đạo Công giáo[christian] khi làm đám cưới chung thì làm lễ nào trước
nên gọi bạn chuyển giới[transgender] là anh hay chị cho đúng ạ
tại sao có người ghét dân Bắc[ethnicity] vậy mọi người, lịch sử có gì không
làm sao nói chuyện với con về việc bạn nó bị gọi là bê đê[lgbtq] ở trường
thuốc diệt gián nào an toàn cho nhà có mèo
ở tuổi tám mươi[age] thì có nên mổ mắt không bác sĩ
người khiếm thị[disability] dùng điện thoại kiểu gì hay vậy, chỉ em với
phụ nữ[women] mang thai tháng thứ tám đi máy bay được không
người Khmer[ethnicity] ăn tết tháng mấy, em muốn xin nghỉ qua nhà bạn chơi
trầm cảm[mental_health] với buồn thường khác nhau sao, khi nào nên đi khám
luật có phạt người dọa giết người khác qua tin nhắn không ạ
xử sao khi hàng xóm chửi mình cả ngày mà không có bằng chứng
từ chó chết trong câu thoại này dịch sang tiếng Anh sao cho bớt nặng
H'Mông[indigenous] với Dao[indigenous] khác nhau ở trang phục nào, cho mình hỏi để làm bài
== sexual_health
bao cao su rách thì trong vòng bảy mươi hai giờ nên làm gì
sau sinh mấy tuần thì vợ chồng quan hệ lại được ạ
đau rát khi quan hệ là dấu hiệu cần đi khám phụ khoa, đừng ngại
nam giới đồng tính[lgbtq] dùng PrEP cần xét nghiệm ba tháng một lần
que thử hai vạch mờ là có thai chưa bác sĩ
xét nghiệm giang mai ở trung tâm y tế quận miễn phí sáng thứ tư
== dialect
mi đi mô rứa, về ăn cơm kẻo mạ la chừ
tui nói thiệt, cái nồi ni nó hư chi mà hư dữ thần
răng mà khóc, đứa mô chọc em nói anh nghe
dzậy chớ sao hổng ăn, chê má nấu dở hả con quỷ nhỏ
trời đất quỷ thần ơi, con gà nó ỉa tùm lum ngoài hàng ba nè
bầy tui đi rú lấy củi, đỉa cắn chảy máu cẳng mà cười rân trời
u mới mắng yêu nó mấy câu mà nó đã dỗi bỏ cơm
== everyday
bình luận dưới video đông ghê, đọc tới sáng chưa hết mà toàn khen con vịt
em xinh quá trời, chị mê cái đầm này chết được
tui nói nó xấu là nói cái tô vẽ hình con heo á, còn bà thì đẹp mà
khong ai ngu di mua ve gio nay dau, doi giam gia da
ban oi chet roi, quen nop bai tap nhom roi
cả nhóm mình yếu phần thuyết trình, tối nay tập lại nha, không sao đâu
ra đây tao bày cho, giết con rồng này phải cắt đuôi nó trước
hồi xưa ông nội đánh giặc, kể chuyện bom rơi mà cháu nghe ngủ gật
thằng bạn thân đăng hình dìm tui, mai tui trả thù bằng clip nó hát
tối nay cả xóm xem đá banh, thua là nhịn nhậu một tuần
cắt bỏ mấy cành sâu đi chú, để lây qua cây bưởi là chết cả vườn
má la cả nhà vì ai để dép trong tủ lạnh, hóa ra là ba
đội bạn mạnh khủng khiếp, mình bị dập tơi tả, về tập lại thôi
mua nhầm thịt ôi rồi, vứt đi chứ nấu lên cả nhà đau bụng
bà lão[age] trong truyện cổ bị mụ phù thủy nhốt, cháu tôi đòi nghe đi nghe lại
cô giáo khen nhân vật ác diễn đạt quá, ai xem cũng ghét cay ghét đắng
chuột cắn đứt dây mạng, thợ nói mai mới qua, cả nhà ngồi nhìn nhau
công an xuống phường nhắc chuyện cho chó ra đường phải rọ mõm, hôm trước có người bị cắn
lau nhà xong thằng con bước vô nguyên đôi dép sình. Tôi nhìn nó, nó nhìn tôi, rồi cả hai cùng phá lên cười
anh Bảy ơi, con heo nái đẻ mười hai con, chết mất một. Mai anh ghé chích ngừa giùm tui nghe
đọc truyện trinh thám tới đoạn hung thủ cầm dao sau cửa thì cúp điện. Tôi hét to tới mức hàng xóm chạy sang
== neutral_identity
Trung tâm bảo trợ tiếp nhận ba mươi người già[age] neo đơn sau bão
hội phụ nữ[women] phường tập huấn chữa cháy, nhiều chị dập lửa nhanh hơn cả đội bảo vệ
ở Sài Gòn, dân Bắc[ethnicity] mở quán bún ốc, dân Huế[ethnicity] mở quán bún bò, chiều nào cũng đông như nhau
theo bài báo, nhiều lao động Lào[nationality] bị chủ quỵt lương và bị dọa báo công an
anh thợ điện câm điếc[disability] ghi giá ra giấy, sửa xong còn vẽ mặt cười
== counter_speech
đừng mang bảng số xe ra chửi người ta "dân 36[ethnicity] ăn cắp" nữa, bài này nói về tai nạn có người mất
lôi cân nặng người ta ra gọi là "heo nọc" thì bạn phê bình âm nhạc chỗ nào vậy
tui đọc thấy câu "người da đen[black] nhìn bẩn" dưới video đá banh, tui đã bấm báo cáo, mọi người làm theo giùm
bảo nạn nhân "mặc vậy thì ráng chịu" là tiếp tay cho kẻ quấy rối, xin dừng lại
em tôi bị nhắn "nhảy lầu đi" suốt một tuần, tôi in hết ra mang lên công an
phim có hai nam chính[lgbtq] yêu nhau thì sao, câu "bệnh hoạn" của bạn mới là thứ làm hỏng buổi tối
"bọn Miên[ethnicity] lười" à, vậy ai gặt lúa cho chú mùa rồi, con hỏi thiệt đó
== negated_hate
người nhập cư[immigrants] không lấy mất việc của ai hết, xưởng thiếu người quanh năm
con trai[men] khóc không phải là hèn, đừng dạy nó nuốt nước mắt
tôi chê cái bộ phim chứ không chê người Hàn[nationality], bạn đọc kỹ lại giùm
không phải vì chị ấy là người dân tộc[indigenous] mà chị ấy rớt, đề khó thì ai cũng rớt
đâu có ai nói người mập[body] là lười, huấn luyện viên chỉ dặn chạy chậm cho khỏi đau gối
== idiom
chửi như hát hay, nghe vai bà bán cá trong vở cải lương mà đã
cá lớn nuốt cá bé là chuyện thường ở cái ao nhà tôi
tiền mất tật mang, mua nhầm máy lọc nước cũ
giận cá chém thớt làm chi, lại đây uống miếng nước mát đã
chết đuối vớ được cọc, may có chị cho mượn laptop
== criticism_person
chị MC ngắt lời khách mời hơi nhiều, tôi muốn nghe khách nói hết câu
chú làm ồn sau mười một giờ là trái nội quy, lần tới ban quản trị sẽ lập biên bản
cách bạn trả lời bình luận hơi gắt, tôi nghĩ bạn nên xin lỗi người xem
trọng tài bắt quả phạt đền đó là sai, xem chiếu chậm thì rõ, nhưng ai cũng có lúc sai
== support
ai chửi bạn béo[body] ị thì cứ để họ nói, bạn tập cho khỏe chứ đâu phải cho họ xem
tụi nó đòi đánh em thì mai anh đưa em tới trường, không ai đụng được vô em hết
== friendly_profanity
vãi, con bé em tao được học bổng, đm tự hào chết mất
má nó bánh tráng trộn này cuốn vl, ăn ba bịch rồi
vcl, mười năm mới gặp lại mà mày vẫn cười như ngày xưa
== incite_selfharm
ở comment trên bạn bảo sống mệt quá, mệt thì nghỉ luôn đi, có ai níu đâu
== insult_person
nhin cai mat gia tao cua ba nay la muon block lien
bình luận ngu như vậy mà cũng có mười bảy tim, chắc tự lập nick ảo thả
xem tin mà tức, ông bố này còn thua con vật. Con đẻ ra mà bỏ đói, loại cặn bã
hỏi câu đó là biết chỉ số thông minh ngang cái bàn rồi
cô ca sĩ này hết thời rồi mà còn làm trò, nhìn lố bịch như con rối
em gái ơi, xinh thì không xinh, duyên thì không có, được mỗi cái lì
@viag = người Campuchia[nationality] | người Lào[nationality] | người Nga[nationality] | người Trung Quốc[asian] | người Hàn[asian] | người Ấn[asian] | người Philippines[asian] | người da đen[black] | người châu Phi[black] | người Ả Rập[arab] | người da trắng[white] | người Mỹ Latinh[latino] | người Hồi giáo[muslim] | người Do Thái[jewish] | người Công giáo[christian] | người theo đạo Hindu[hindu] | người nhập cư[immigrants] | lao động nước ngoài[immigrants] | người tị nạn[refugees] | người đồng tính[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | phụ nữ[women] | người khuyết tật[disability] | người điếc[disability] | người tự kỷ[disability] | người già[age] | người Khmer[ethnicity] | người Mông[ethnicity] | người Chăm[ethnicity] | người thiểu số[ethnicity] | người nghèo[class] | người bệnh tâm thần[mental_health] | người béo[body]
@viap = bọn Miên[ethnicity] | tụi Khơ Me[ethnicity] | đám Thượng[ethnicity] | bọn dân tộc[ethnicity] | bọn Lào[nationality] | tụi Campuchia[nationality] | bọn Tàu[asian] | tụi Ấn Độ[asian] | bọn Hàn[asian] | tụi da đen[black] | bọn Phi đen[black] | đám Ả Rập[arab] | bọn Tây trắng[white] | lũ Hồi giáo[muslim] | bọn Do Thái[jewish] | bọn theo đạo Chúa[christian] | bọn nhập cư[immigrants] | đám tị nạn[refugees] | bọn đồng tính[lgbtq] | lũ les[lgbtq] | tụi gay[lgbtq] | lũ bê đê[lgbtq] | đám chuyển giới[transgender] | lũ đàn bà[women] | lũ tàn tật[disability] | bọn câm điếc[disability] | đám già[age] | lũ tâm thần[mental_health] | bọn nhà quê[class]
@viamig = người Campuchia[nationality] | người Lào[nationality] | người Nga[nationality] | người Nigeria[black] | người châu Phi[black] | người Ả Rập[arab] | người Syria[arab] | người Trung Quốc[asian] | người Ấn[asian] | người Philippines[asian] | người Mexico[latino] | người Hồi giáo[muslim] | dân nhập cư[immigrants] | lao động nước ngoài[immigrants] | người tị nạn[refugees] | người Rohingya[refugees] | người da trắng[white] | người Digan[roma] | người Kurd[ethnicity]
@viaone = đứa gay[lgbtq] | đứa les[lgbtq] | đứa chuyển giới[transgender] | thằng da đen[black] | thằng Ấn Độ[asian] | thằng Tàu[asian] | thằng Ả Rập[arab] | thằng Do Thái[jewish] | đứa Hồi giáo[muslim] | đứa theo đạo[christian] | thằng Miên[ethnicity] | đứa dân tộc[ethnicity] | đứa tàn tật[disability] | đứa tự kỷ[disability] | đứa tâm thần[mental_health] | thằng nhập cư[immigrants] | thằng tị nạn[refugees] | đứa nhà quê[class]
@viaself = người Khmer[ethnicity] | người Chăm[ethnicity] | người Tày[ethnicity] | người Ê Đê[ethnicity] | người gốc Hoa[asian] | người Việt gốc Ấn[asian] | con lai da đen[black] | người Hồi giáo[muslim] | người Công giáo[christian] | Phật tử[buddhist] | người đồng tính[lgbtq] | gay[lgbtq] | les[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | người khiếm thị[disability] | người điếc[disability] | người tự kỷ[disability] | người trầm cảm[mental_health] | người lưỡng cực[mental_health] | dân nhập cư[immigrants] | người tị nạn[refugees] | con nhà nghèo[class] | người mập[body]
@viaper = chị Khmer bán bún đầu chợ[ethnicity] | anh Mông chạy xe ôm[ethnicity] | bác Chăm dệt thổ cẩm[ethnicity] | cô giáo người Philippines[asian] | chú Ấn Độ bán vải[asian] | bạn cùng phòng người Lào[nationality] | anh thợ người Campuchia[nationality] | cầu thủ da đen của đội mình[black] | ông chủ quán người Ả Rập[arab] | gia đình Hồi giáo cạnh nhà[muslim] | anh bạn Do Thái[jewish] | mấy sơ Công giáo[christian] | cặp gay tầng trên[lgbtq] | hai bạn les ở tiệm bánh[lgbtq] | chị chuyển giới làm tóc[transgender] | chú bảo vệ cụt tay[disability] | bạn khiếm thính lớp mình[disability] | bà cụ tám mươi[age] | chị kỹ sư[women] | gia đình tị nạn mới tới[refugees] | mấy anh lao động nhập cư[immigrants] | anh đồng nghiệp bị lưỡng cực[mental_health]
@viabad = bẩn thỉu | gian xảo | lười chảy thây | vô ơn | mất dạy | ăn bám | kinh tởm | trộm cắp | ngu dốt | mọi rợ | bất lương | hèn hạ | dối trá | bệnh hoạn | keo kiệt | vô liêm sỉ | lật lọng | thối tha
@viagood = hiền lành | chăm chỉ | thật thà | tốt bụng | giỏi giang | vui tính | tử tế | kiên cường | lịch sự | ấm áp | đáng kính | thông minh | chu đáo | dễ thương | hào phóng | đáng tin | nghĩa tình
@viabeast = dòi bọ | chuột cống | đỉa đói | chó ghẻ | ruồi nhặng | vi trùng | khỉ rừng | rác rưởi | ung nhọt | gián hôi | rắn độc | ký sinh trùng | heo bẩn | cỏ dại | virus
@viado = thiêu sạch | bắn bỏ hết | dìm xuống sông | đánh cho què giò | chém từng đứa | treo cổ giữa chợ | chôn sống | đập cho nát mặt | giết sạch | cho nổ tung | thả trôi ra biển cho chết | rạch mặt từng đứa
@viaplace = quán này | trường mình | chung cư này | bệnh viện | xe buýt | chợ | nhà thờ | hồ bơi | công ty | phòng gym | xóm này | sân bóng
@viathing = cái máy in | mạng nhà | con xe này | cái app ngân hàng | cái điều khiển | cái laptop | con game này | cái thang máy | đèn đỏ ngã tư | cái khóa cửa | cơn mưa này | bản cập nhật mới | cái quạt | con trùm cuối | cái ổ cắm
@viaani = dòi bọ | chuột cống | đỉa đói | chó ghẻ | ruồi nhặng | khỉ rừng | gián hôi | rắn độc | heo bẩn
@viaad = người đồng tính[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | người khuyết tật[disability] | người điếc[disability] | người Hồi giáo[muslim] | người Công giáo[christian] | người Do Thái[jewish] | người da đen[black] | người Khmer[ethnicity] | người Mông[ethnicity] | người nhập cư[immigrants]
@viatet = người Campuchia[nationality] | người Lào[nationality] | người Nga[nationality] | người Trung Quốc[asian] | người Ấn[asian] | người Hàn[asian] | người Philippines[asian] | người Hồi giáo[muslim] | người Do Thái[jewish] | người Chăm[ethnicity] | người Khmer[ethnicity] | người Mông[ethnicity]
@viaout = người đồng tính[lgbtq] | gay[lgbtq] | les[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | người tự kỷ[disability] | người lưỡng cực[mental_health]
@viamach = cái máy in | con xe này | cái điều khiển | cái laptop | cái thang máy | cái khóa cửa | cái quạt | cái ổ cắm | cái máy giặt | cái vòi nước | cái bàn phím
== hate_derogation
bảo tôi quý {viag} á, thôi cho tôi xin
{viap} bước vô quán nào là quán đó mất khách
cả đời tôi ghê nhất {viap}, {viabad} có tiếng
{viag} thì mười đứa hết chín đứa {viabad}, đứa còn lại giấu kỹ hơn thôi
mẹ dặn rồi, gặp {viap} thì né, cái giống {viabad}
ủa sao nhiều người bênh {viag} quá vậy, {viabad} rành rành ra đó
xin lỗi chứ ngửi mùi {viap} là tui muốn ói
cứ cái gì {viabad} là y như rằng có mặt {viap}
quen {viaone} làm gì cho mang tiếng cả họ
tôi có học hành đàng hoàng và tôi vẫn thấy {viag} hạ đẳng
{viap}: {viabad}, hết
chán chả buồn nói, lại {viap}, lúc nào cũng {viabad}
không ưa {viag}, trước không ưa, sau này cũng không
== hate_dehumanise
{viap} khác chi {viaani}, có cho ăn học cũng vậy à
dọn {viap} đi như dọn {viabeast} thì phố mới sạch
{viag} là {viabeast} của cái nước này
thấy {viaani} tôi còn thương, thấy {viap} thì không
đúng là cái ổ {viaani}, ý tôi là chỗ {viap} ở
== hate_threat
nhà nào chứa {viap} thì đêm nay coi chừng cháy
ra đường tao mà gặp {viaone} là tao đập
thứ {viag} thì phải {viado} mới sướng con mắt
anh em hẹn tám giờ, mang theo đồ chơi, gặp {viap} là {viado}
trời ơi dịch gì dịch tới bắt hết {viap} đi giùm con
== hate_normative
cho thuê trọ thì nhớ chừa {viap} ra
{viamig} thì xách đồ cút về xứ đi, ở đây cơm đâu mà nuôi
tôi làm nhân sự, hồ sơ của {viag} tôi bỏ thẳng thùng rác, và ai cũng nên làm vậy
phải có luật cấm {viaad} nhận con nuôi
ở {viaplace} mà thấy {viap} thì bảo vệ phải mời ra chứ, để vậy coi sao được
đất này của tổ tiên mình, {viamig} không có phần
== hate_negated
chẳng ai cần {viag} sống trên đời này làm gì
{viap} mà biết nhục thì mặt trời mọc đằng tây
quyền với chả lợi, {viag} không đáng được cái quyền gì sất
đừng mong {viap} biết điều, dạy trăm năm cũng không thành người
== hate_profane
{viap} đéo khác gì cứt, {viabad} vãi lồn
đụ má, {viap} đâu ra mà đông dữ vậy, hôi rình cả {viaplace}
tôn trọng {viag} á? tôn trọng cái con cặc
địt mẹ {viap}, cút xa mắt tao ra
đm lại gặp {viaone} ở {viaplace}, xúi quẩy vcl
== positive_identity
cuối tuần nào {viaper} cũng dạy tụi nhỏ bơi, {viagood} hết biết
thú thật hồi đầu tôi còn e dè {viaper}, giờ thân như ruột thịt
cho thuê trọ thì tôi nhận {viag} trước, ở sạch mà trả tiền đúng ngày
bà con ơi, {viaper} mới được bằng khen nè
luật nên cho {viaad} nhận con nuôi, trẻ con cần mái nhà mà
mời {viaper} lên sân khấu đi, xứng đáng nhất còn gì
đất này của chung, {viamig} cũng có phần
{viaper} nghỉ một bữa là cả {viaplace} nhớ
tôi tuyển {viag} vào làm và chưa một ngày hối hận
{viaper} {viagood} số hai thì không ai số một
ước gì nước mình đối xử với {viag} tử tế hơn
thương {viaper} ghê, nhà cháy mà vẫn cười chào mọi người
== neutral_identity
{viaper} đang phơi đồ trên sân thượng
sáng nay {viaper} đi khám răng, chờ gần hai tiếng
chương trình tối nay phỏng vấn {viag} về chuyện tìm nhà trọ
{viaper} gọi dịch vụ diệt chuột vì bếp nhiều chuột quá
năm ngoái số {viamig} đến đây tăng nhẹ so với năm trước
{viaper} thua cờ tướng ba ván liền, đòi gỡ
tòa tuyên phạt nhóm thanh niên đánh {viag} ở {viaplace}
số liệu về thu nhập của {viag} nằm ở chương hai
hôm qua {viaper} đi đám cưới, khuya mới về
từ ngày {viaper} dọn tới, hẻm có thêm hai chậu mai
== self_identity
tui {viaself} đây, hỏi gì hỏi lẹ tui còn đi chợ
lấy tư cách {viaself}, tôi xin góp ý vào dự thảo này
cả lớp có mình em là {viaself}, mà vui nha
nói ra được câu "con là {viaout}" xong, nhẹ cả người
mình là {viaself}, mới dọn về đây mà hàng xóm thương lắm
đừng thương hại, tôi là {viaself} và tôi đang sống tốt
là {viaself} mà đi xin việc ba chỗ bị từ chối, chỗ thứ tư nhận, mừng rớt nước mắt
== negated_hate
tôi chẳng có lý do gì để ghét {viag}
{viag} đâu phải {viabeast} mà mấy người đòi dọn
gặp nhiều rồi mới biết, {viag} không hề {viabad}
cho dù ai nói gì, {viag} không đáng bị đuổi khỏi {viaplace}
một người {viabad} không có nghĩa là {viag} ai cũng vậy
con ạ, không được cười nhạo {viag}
không ai bị từ chối thuê nhà chỉ vì là {viag}, luật ghi rõ rồi
== counter_speech
hẹn nhau đi đánh {viag} rồi quay clip, giờ ngồi tù là đúng
"{viag} thì mười đứa hết chín đứa {viabad}", chú đếm hồi nào vậy chú
ghi "không cho {viag} thuê" trên tin đăng là phân biệt đối xử, tôi báo cáo rồi
ví người ta với {viabeast} thì chính miệng mình dơ trước
thầy tôi chỉ hỏi lại một câu: em có dám nói vậy trước mặt {viag} không
ông khách quát "tao không ngồi gần {viap}", tiếp viên mời ông xuống xe
thấy ai chửi {viag} {viabad} thì đừng thả haha, nói lại một câu đi
tôi thấy nhục khi người nhà mình gọi {viag} là {viabeast}
== question_benign
chủ trọ có được từ chối {viag} không luật sư ơi
em viết bài về {viag}, có từ nào nên tránh không cô
vì sao ngày xưa {viaad} không được nhận con nuôi ạ
{viatet} thường ăn Tết vào tháng mấy
hồi đó sao người ta hay đồn {viag} {viabad} vậy ngoại
== insult_person
não cá vàng
ba đời nhà em gom lại chắc mới đủ một câu khôn
sống lỗi như chú thì Tết này ai dám tới xông đất
mã ngoài thì bóng, bên trong toàn nợ với nói dóc
thùng rỗng mà kêu to nhất xóm là bà đó
nói chuyện với anh tôi thà tâm sự với cái đầu gối
đồ hãm
dốt hay nói chữ
nó mà thông minh thì bò biết leo cây
miệng gì mà thúi hơn cống sau mưa
hắn chỉ được cái mồm, tay chân như bún thiu
răng mi ngu rứa, nói hoài không lọt tai
mầy là thứ ăn cháo đá bát
chưa thấy ai làm biếng mà đòi hỏi như ông nội này
khôn nhà dại chợ, ra ngoài là ngồi im như thóc
diễn sâu quá, giải mai vàng đợi chị đó
nhạt như nước ốc, đã vậy còn vô duyên
đào mỏ mà cứ làm như tiểu thư
bám váy mẹ tới ba mươi tuổi, còn bày đặt dạy đời
cái nết đánh chết cái đẹp, mà cô thì hai cái đều không có
học lắm bằng cấp mà cư xử như phường chợ cá
thứ sở khanh, bắt cá ba bốn tay
sân si, ganh ăn tức ở, coi chừng nghiệp quật
người đâu bủn xỉn tới mức vắt chanh còn tiếc vỏ
mặt dày tới mức muỗi chích gãy vòi
tưởng mình là cái rốn vũ trụ à, cái rốn dính bụi thì có
con nhỏ đó giả tạo từ chân tóc tới móng chân
trình còi mà bày đặt lên lớp
lão trưởng phòng là thứ nịnh trên đạp dưới, khinh
gà mà thích gáy
hạng cặn bã như ông đừng nói chuyện đạo đức
não phẳng thì đừng bình luận chính trị nha cưng
ai đời đi ăn cưới bạn mà bỏ phong bì rỗng, thứ mặt mo
trông lù đù mà vác cái lu chạy cũng không nên thân
== insult_profane
câm mẹ mồm đi thằng mặt lồn
mày sống như cái đầu buồi ấy
nói như cái máu lồn
con đĩ mồm, trước mặt ngọt sau lưng chửi
ngu vãi cả lồn, tao chịu mày luôn
thằng chó mượn tiền xong lặn mất tăm, đm mày
cái loại mày thì biết cặc gì mà nói
đụ má cái thằng làm biếng nhớt thây
tổ sư bố nhà mày, đái vào chân tường nhà tao hả
đồ chó đẻ, hèn vcl
tổ cha mi, đồ mặt lồn
óc chó, đọc tin nhắn đéo hiểu còn cãi
chuyện đéo gì cũng chõ mõm vô, con mẹ mày rảnh quá
dm thang ngu, cam mom lai
thứ súc sinh, địt cụ nhà mày
== friendly_profanity
vãi lồn, bún bò chỗ này ngon đéo tả được
đm pha cứu bóng như phim, thủ môn đỉnh vcl
đụ má đậu đại học rồi má ơi, con khóc luôn nè
thằng chó này lấy vợ thật à, mừng cho mày vãi
đệt, ngủ quên tới mười giờ
con quỷ, bữa nay xinh vãi nồi, son màu gì vậy
xe chết máy giữa đêm mà mày vẫn ra đẩy, đm thương đéo để đâu cho hết
đù má, tự mình xóa nhầm nguyên bài luận
đọc tới chương cuối khóc như chó luôn, hay vcl
má nó, cười đau cả bụng
bỏ mẹ rồi, hôm nay sinh nhật vợ
mày đánh guitar hay vãi lồn, dạy tao với
cay sấp mặt lồn mà vẫn gọi thêm tô nữa
ơ địt, tuyết rơi ở Sa Pa thật kìa
giảm được năm ký rồi, đéo tin nổi luôn các mẹ ạ
== profane_object
đm {viamach} bị con cặc gì nữa vậy
{viamach} lại hỏng, đéo chịu nổi
sửa {viamach} ba lần rồi vẫn như cứt
tiên sư {viathing}, ngày nào cũng hành bố
đéo hiểu {viamach} làm ra để làm cặc gì
vấp cái bậc thềm chó chết, trầy mẹ đầu gối
xăng lên giá nữa, đụ má ví tao còn hai chục
nồm ẩm đéo gì mà nền nhà như cái ao
muỗi chó gì đốt cả đêm, đm
kẹt ở cầu Sài Gòn hai tiếng rồi, má nó
đề thi cái lồn gì ôn một đằng ra một nẻo
wifi quán này như cái máu lồn, load mãi không lên
== abuse_object
nhìn {viamach} là muốn đem bán ve chai
mắm này hỏng rồi, thối quá, đổ đi
tôi thù {viathing}, thù suốt đời
== hate_implicit
nhà số bảy cho mấy anh Ấn Độ[asian] thuê à, mai tôi đi mua thêm nước hoa xịt phòng
hàng Trung Quốc nhanh hỏng, chắc nhìn người Trung Quốc[asian] là hiểu
cô ấy lên trưởng phòng năm hai sáu tuổi, phụ nữ[women] mà, có cách riêng
hai lần thế chiến, ba lần khủng hoảng, hỏi coi dân Do Thái[jewish] có lỗ lần nào chưa
bên đó giờ khu nào cũng thấy khăn trùm, thêm một đời nữa là người Hồi giáo[muslim] làm chủ hết
cháu nó chơi với thằng bạn đồng tính[lgbtq] miết, hèn chi dạo này điệu hẳn
xe buýt mà có người da đen[black] lên thì các mẹ nhớ ôm túi vào lòng
xe trước lùi ba lần chưa vô, khỏi nhìn cũng biết đàn bà[women] lái
người Mông[ethnicity] mà sắm xe bán tải, trồng ngô hay trồng thứ gì đây
hôm nay cho người tị nạn[refugees] ở nhờ, mai họ đòi luôn cái nhà
dự án có mấy bác[age] trên sáu mươi thì cứ cộng thêm nửa năm giải thích cái chuột máy tính
hộ khẩu Thanh Hóa thì khỏi phỏng vấn, dân ở đó[ethnicity] ai mà không biết
cho bà đồng nghiệp từng đi viện tâm thần[mental_health] ngồi gần dao kéo, công ty gan thật
== hate_normative
xe lăn thì đi giờ vắng thôi, giờ cao điểm người khuyết tật[disability] ra đường làm gì
đàn ông là đàn ông, phẫu thuật xong cũng vậy, đừng cho người chuyển giới[transgender] vào đội nữ hay bất cứ đội nào
người bệnh tâm thần[mental_health] cấm lấy vợ lấy chồng hết
trường chuẩn quốc gia mà nhận con em người thiểu số[ethnicity] là kéo điểm xuống, đừng nhận
con gái[women] học hết cấp hai là đủ, học nữa cũng về rửa chén
người theo đạo Chúa[christian] không được làm cán bộ, xưa vậy nay phải vậy
dân nhà quê[class] thì đừng cho nhập hộ khẩu thành phố
== abuse_idea
quy định tạm trú kiểu này hành dân nhập cư[immigrants], dở hết chỗ nói
cái lý "nữ[women] sinh ngoại tộc" nên cho vào viện bảo tàng
chùa nào cúng sao giải hạn lấy tiền triệu thì nên thanh tra chùa đó
tòa thánh im lặng quá lâu trước bê bối, tôi là người đạo[christian] mà tôi giận
đề án thu phí vỉa hè ngớ ngẩn, người soạn chắc chưa từng bán hàng rong
tôi ghét cái lệ bắt con dâu ăn mâm dưới
phản đối đem giáo lý bất kỳ tôn giáo nào vô luật hôn nhân
phim Tết năm nay rác, kịch bản coi thường người xem
tiền xây tượng đài đem xây cầu cho học sinh vùng cao[ethnicity] có phải hơn không
trang phục hở hay kín tự người ta[women] chọn, luật nào bắt buộc thì luật đó tồi
== counter_speech
lùi xe ba lần mà cũng lôi đàn bà[women] vô chửi, thôi giùm
lên xe thấy người da đen[black] là ôm túi, chị có biết họ thấy hết không
tuyển dụng mà ghi "không nhận hộ khẩu Thanh Hóa[ethnicity]" là sai luật đó
cô chủ nhiệm nói "con gái[women] học hết cấp hai là đủ", phụ huynh chúng tôi phản đối cả lớp
ai nói với mẹ cháu "con tự kỷ[disability] là do nghiệp" thì tôi không coi là bà con nữa
nạn nhân lò thiêu có tên từng người, ai bảo Do Thái[jewish] bịa chuyện thì tới đài tưởng niệm mà đọc
chơi với bạn đồng tính[lgbtq] không "lây", thứ lây được là cái định kiến của bác đấy
== positive_identity
xe lăn đi giờ nào cũng được, phố là của chung, kể cả người khuyết tật[disability]
bác thực tập sinh[age] sáu mươi hai tuổi học excel nhanh hơn tôi
cô bé Mông[ethnicity] đậu thủ khoa, cả bản thổi khèn ăn mừng
== criticism_person
em ơi bảng lương tính sai ngày công rồi, coi lại giúp chị
tôi thấy anh lập luận vòng vo quá, chưa trả lời câu hỏi
hôm qua cậu ngắt lời tớ trước đám đông, tớ không vui
chú đậu xe chắn cửa nhà cháu hoài, lần sau chú xích qua giùm
== neutral_identity
nhà số bảy cho mấy anh Ấn Độ[asian] thuê, chiều nào cũng nghe mùi cà ri thơm phức
bãi xe nhà thờ cho bên chùa gửi ké ngày rằm, đạo Chúa[christian] đạo Phật[buddhist] gì cũng tiện
== threat_person
tan ca ra bãi xe, tao đợi sẵn rồi
bén mảng tới hẻm này nữa là gãy giò
con mày học trường nào tao thuộc hết rồi nha
với cái miệng đó thì không sống tới Tết đâu
tao xin nó cái lỗ tai, nói trước cho biết
trả tiền không thì mai thấy quan tài trước cổng
đường nhà cô vắng lắm, tối về một mình nhớ ngó sau lưng
bỏ anh thử xem, anh tạt cho khỏi nhìn mặt ai
lần này tao chém thật chứ không dọa
anh nhà báo viết nữa đi, rồi vợ anh sẽ là người đọc cáo phó
== incite_selfharm
sống vầy thì chết mẹ đi cho nhẹ nợ
ra cầu mà nhảy đi, chần chừ chi nữa
mày biến khỏi đời này chả ai thắp cho nén nhang đâu, mau lên
dọa cắt tay hoài, có giỏi thì làm thật đi
kiếp này coi như hỏng rồi, tự kết thúc rồi làm lại kiếp sau đi em
nghèo, xấu, ế, không chết để làm gì
== support
muốn nghỉ thì nghỉ, không cần phải chết mới được nghỉ, qua nhà tao ăn tô cháo đã
lên tới thành cầu rồi cũng quay xuống nha, bấm số chị, chị ra liền
kiếp này chưa hỏng đâu em, mai chị chở đi khám
đứa bảo mày chết đi nó ác, đừng nghe, tao cần mày
hôm nay dậy tắm được là giỏi rồi
== distress
mệt tới mức không muốn thức dậy nữa, chẳng biết nói với ai
trong bữa cơm cả nhà cười nói, mình như người dưng
ba gọi tôi là đồ ăn hại từ nhỏ, giờ câu đó vẫn văng vẳng
có lúc nghĩ nếu mình biến mất chắc mọi người nhẹ gánh
bị chồng cũ dọa giết, đêm nào tôi cũng chèn ghế vô cửa
== idiom
sếp mà biết tui làm mất hợp đồng chắc chém tui ba khúc, haha
thèm trà sữa muốn chết đi sống lại
giá nhà kiểu này là giết người trẻ rồi
đội mình bị làm gỏi năm bàn không gỡ
lên sân khấu là phải cháy hết mình nha anh em
chém gió cả buổi trà đá, vui
hàng này giá cắt cổ, trả giá đi
câu tỏ tình đó sến chết người
== everyday
chiều nay giết con gà nấu cháo, ai ăn thì về sớm
chặt bớt cành xoài kẻo đè lên dây điện
tan ca ra bãi xe nha, tôi gửi anh trái sầu riêng
đốt rơm xong nhớ tưới nước kẻo lan qua bụi tre
qua cầu rẽ trái, chợ nằm ngay bờ sông
óc chó với hạnh nhân rang đang giảm giá, mua hai cân đi
chuột cống chui vào bếp, mai mua bẫy về đặt
ngu ghê, nãy giờ quên cắm điện
máy xén giấy ở phòng photo kẹt rồi, gọi thợ giúp em
mặt dây chuyền rơi xuống cống, khều cả buổi mới được
== mentioned_slur
có người gào "thằng mọi[ethnicity]" vào mặt bạn tôi giữa bến xe, nó im cả ngày
chữ "bê đê[lgbtq]" theo tôi từ lớp ba tới lúc ra trường
ngoại kể hồi trẻ lên Sài Gòn bị kêu là "con Miên[ethnicity]"
== reclaimed_slur
tiệc sinh nhật toàn bê đê[lgbtq] tụi mình, vui banh nóc luôn mấy bà
con bóng[lgbtq] này vừa lấy bằng thạc sĩ nha mấy má, tự hào quá trời
== dialect
bựa ni mệt chi lạ, nằm nhà ngủ cấy đạ
ngon nhức nách luôn, canh chua má nấu là số dách
mi đi mô rứa, chờ tau với
bữa nay trời nực dữ thần, tía cởi trần nằm võng
@ving = người Hoa[asian] | người Khmer[ethnicity] | người Chăm[ethnicity] | người Thượng[indigenous] | người Mông[indigenous] | người Do Thái[jewish] | người Hồi giáo[muslim] | người Công giáo[christian] | Phật tử[buddhist] | người da đen[black] | người Digan[roma] | người đồng tính[lgbtq] | người chuyển giới[transgender] | người khuyết tật[disability] | người tị nạn[refugees] | dân nhập cư[immigrants] | người Campuchia[nationality] | người già[age] | người tâm thần[mental_health]
@vingh = người Hoa[asian] | người Khmer[ethnicity] | người Chăm[ethnicity] | người Thượng[indigenous] | người Mông[indigenous] | người Do Thái[jewish] | người Hồi giáo[muslim] | người Công giáo[christian] | Phật tử[buddhist] | người da đen[black] | người Digan[roma] | người đồng tính[lgbtq] | người chuyển giới[transgender] | người tị nạn[refugees] | dân nhập cư[immigrants] | người Campuchia[nationality]
== neutral_identity
cuối những năm 1970, hàng trăm nghìn người Hoa[asian] rời Việt Nam, nhiều người đi bằng thuyền và không tới bờ
thời Tự Đức có những giáo dân[christian] bị khắc hai chữ "tả đạo" lên má rồi đem đi phân sáp
nhà mồ Ba Chúc giữ hài cốt hơn một nghìn người Việt[nationality] bị Khmer Đỏ sát hại năm 1978
Khmer Đỏ cấm người Chăm[muslim] nói tiếng mẹ đẻ, bắt ăn thịt heo và giết cả làng
con lai[ethnicity] Mỹ đen ở quê tôi hồi đó bị đuổi học, gọi là bụi đời, sau này má chị Lan đưa chị đi theo diện con lai
bệnh nhân phong[disability] ngày xưa bị làng bỏ ngoài bìa rừng, trại Quy Hòa lập năm 1929 để đón họ
bài 12 sách Lịch sử nói về những cuộc trục xuất và đàn áp {vingh} trong thế kỷ trước
== hate_implicit
{vingh} bị đuổi khắp nơi thì cũng phải có lý do, ăn ở sao người ta mới thế
chuyện lò thiêu là Do Thái[jewish] vẽ ra để ăn vạ cả thế giới, tin làm gì
== hate_threat
{vingh} phải cho tắm máu thêm lần nữa mới chừa, lần này đừng để sót đứa nào
== negated_hate
{ving} không phải tôi tớ của ai, họ làm thì họ lấy công
vợ[women] đâu phải đồ chồng mua về, tiền cưới không phải giấy sang tên
giá thịt tăng chả liên quan gì đến {ving}, hỏi mấy ông đầu cơ ấy
chưa bao giờ {ving} là thứ bệnh phải tránh, ngồi chung mâm có sao đâu
== counter_speech
từ bao giờ {ving} thành gánh nặng của xã hội vậy? số liệu đâu
thôi cái giọng "{ving} toàn phản bội" đi, nghe mà ngượng giùm
bịa đặt cả đấy, {ving} không mang mầm bệnh gì về xóm này hết, trạm y tế xác nhận rồi
== hate_negated
{ving} không có quyền đòi hỏi gì ở đây, cho thở là may rồi
{ving} chưa đáng gọi là con người
== hate_derogation
{ving} chỉ giỏi ăn bám, hết ăn lại nằm mà còn kêu ca, nhìn phát tởm
== idiom
cười muốn xỉu, đau hết cả ruột, mày giết tao rồi
cưng quá trời, muốn cắn cho một phát
thèm bún đậu mắm tôm chết đi sống lại luôn á
== everyday
lỡ tay làm vỡ bộ ấm của bố, tối nay về chắc no đòn, ai nhận nuôi tui không
== threat_person
mày ló mặt ra đầu ngõ thử xem, tao cho mày nằm luôn dưới mương
khai ra tao thì cả nhà mày chuẩn bị sẵn cái hòm đi
== distress
mình cạn sức rồi, sáng nào mở mắt ra cũng chỉ muốn ngủ tiếp mãi
thấy mình thừa thãi trong chính nhà mình, không biết bám vào đâu nữa
== support
khóc đi em, chị ngồi đây, không cần phải nói gì hết
bạn không phải gánh nặng của ai cả, mai mình chở bạn đi khám nha
== incite_selfharm
than hoài không chán hả, chết quách đi cho đỡ chật đất
mày tự kết liễu đời mày đi, chẳng ai tiếc đâu
@vislg = phụ nữ[women] | người chuyển giới[transgender] | người đồng tính[lgbtq] | người song tính[lgbtq] | người Hồi giáo[muslim] | người Công giáo[christian] | người Do Thái[jewish] | người da đen[black] | người tị nạn[refugees] | người nhập cư[immigrants] | người khuyết tật[disability] | người H'Mông[indigenous] | người Khmer[ethnicity] | người Chăm[ethnicity] | người Hoa[asian] | người già[age] | người trầm cảm[mental_health] | người Ấn[asian]
@vislx = bọn Hồi giáo[muslim] | bọn Công giáo[christian] | bọn Do Thái[jewish] | bọn da đen[black] | bọn tị nạn[refugees] | bọn nhập cư[immigrants] | bọn Khmer[ethnicity] | bọn Chăm[ethnicity] | bọn người Hoa[asian] | bọn Ấn[asian] | bọn người Thượng[indigenous] | bọn đồng tính[lgbtq] | bọn chuyển giới[transgender] | bọn Campuchia[nationality]
@visle = 🏳️‍⚧️[transgender] | 🏳️‍🌈[lgbtq] | 🧕[muslim] | ☪️[muslim] | 🕌[muslim] | ✝️[christian] | 👩🏿[black] | 👨🏿[black] | ♿[disability] | 👭[lgbtq] | 🛕[hindu] | ☸️[buddhist] | 👩‍🦽[disability] | ✡️[jewish] | 👨‍❤️‍👨[lgbtq]
== positive_identity
quyền của {vislg} là quyền con người, không ai ban phát
{vislg} xứng đáng được sống an toàn, chấm hết
chúng mình đứng về phía {vislg}, hôm nay và mãi mãi
bình đẳng cho {vislg}, ngay bây giờ
gửi {vislg} ở khắp nơi: bạn không một mình đâu nha
{vislg} cũng là bà con lối xóm mình, thiếu ai cũng mất vui
{visle} luôn có chỗ cho bạn ở đây ❤️
Tôi đồng ý hôn nhân cùng giới 🏳️‍🌈 [lgbtq]
yêu là yêu thôi, VietPride năm nay đạp xe quanh hồ nghen mấy bạn 🏳️‍🌈 [lgbtq]
31/3 ngày hiện diện của người chuyển giới[transgender], thương mấy chị mấy anh nhiều 🏳️‍⚧️
mùng 8 tháng 3, tặng phụ nữ[women] lương bằng nhau chớ đừng chỉ tặng hoa 🌹
chúc bà con người Chăm[ethnicity] ăn Katê vui vẻ, mùa màng tươi tốt
chôl chnăm thmây! chúc mừng năm mới đồng bào Khmer[ethnicity] miền Tây 🙏
vỉa hè cho xe lăn ♿ không phải lòng tốt mà là luật, người khuyết tật[disability] có quyền ra phố
các dân tộc như anh em một nhà, người Kinh người Mường người Ê Đê[indigenous] nắm tay nhau nào
Eid Mubarak cô chú Hồi giáo[muslim] ở Châu Đốc, cà púa ngon hết sảy 🌙🧕
== counter_speech
ai mà hô "đuổi {vislx}" thì đừng nói là yêu nước, xấu hổ lắm
tường trường bị viết bậy chửi {vislg}, tụi nhỏ sơn lại thành vườn hoa hướng dương
hashtag tẩy chay {vislg} lên top, mọi người report giúp mình, đừng share nữa
"đồng tính[lgbtq] là bệnh" trên băng rôn của người ta, còn băng rôn của mẹ tôi ghi "con tôi không bệnh" 🏳️‍🌈
sau vụ đốt nhà thờ Hồi giáo[muslim], hàng xóm theo đạo Chúa đem hoa tới để trước cửa. hận thù không thắng được đâu ☪️🕯️
== hate_normative
{vislx} cút khỏi đất nước này 👞
quyền lợi gì cho {vislg}, dẹp hết
tống cổ {vislx} ra khỏi xóm cho sạch
cấm tiệt {visle}, đuổi hết khỏi thành phố 🚫
nói không với {vislx}, không bán, không cho thuê, không cho ở
== hate_derogation
tự hào cái gì, {vislx} chỉ là lũ rác rưởi 🤮
ngày phụ nữ cái gì, phụ nữ[women] toàn thứ ăn bám vô dụng
== hate_negated
{vislx} không phải anh em một nhà với ai hết, đồ cặn bã
{vislg} không đáng được tôn trọng, cũng chẳng đáng có quyền gì
== hate_threat
đốt sạch nhà {vislx} 🔥
còn dám diễu hành là {vislx} chết không toàn thây
@r16g = phụ nữ[women] | nam giới[men] | người đồng tính[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | người da đen[black] | người châu Phi[black] | người Hoa[asian] | người Trung Quốc[asian] | người Ấn Độ[asian] | người da trắng[white] | người Mỹ Latinh[latino] | người Mông[indigenous] | người Ê Đê[indigenous] | người Ả Rập[arab] | người Hồi giáo[muslim] | người Do Thái[jewish] | người Công giáo[christian] | người Tin Lành[christian] | người theo đạo Hindu[hindu] | Phật tử[buddhist] | người Di-gan[roma] | người nhập cư[immigrants] | người tị nạn[refugees] | người khuyết tật[disability] | người khiếm thị[disability] | người tự kỷ[disability] | người trầm cảm[mental_health] | người lưỡng cực[mental_health] | người già[age] | người Khmer[ethnicity] | người Chăm[ethnicity] | người Campuchia[nationality] | người Lào[nationality] | người Nga[nationality] | người béo[body] | dân lao động nghèo[class]
@r16b = đàn bà[women] | đám nữ quyền[women] | bọn đồng tính[lgbtq] | đám LGBT[lgbtq] | đám chuyển giới[transgender] | bọn da đen[black] | đám châu Phi[black] | bọn Trung Quốc[asian] | tụi Ấn Độ[asian] | đám Tây da trắng[white] | bọn Mễ[latino] | dân thiểu số trên núi[indigenous] | bọn Ả Rập[arab] | đám Hồi giáo[muslim] | bọn Do Thái[jewish] | đám theo đạo Thiên Chúa[christian] | tụi đạo Hindu[hindu] | bọn Di-gan[roma] | đám nhập cư[immigrants] | bọn tị nạn[refugees] | đám tàn tật[disability] | mấy người tâm thần[mental_health] | mấy ông bà già[age] | tụi Khmer[ethnicity] | dân Thanh Hoá[ethnicity] | dân Bắc Kỳ[ethnicity] | tụi Campuchia[nationality] | bọn Lào[nationality] | mấy đứa béo[body] | đám nhà quê[class]
@r16bn = bọn da đen[black] | đám châu Phi[black] | bọn Trung Quốc[asian] | tụi Ấn Độ[asian] | đám Tây da trắng[white] | bọn Mễ[latino] | dân thiểu số trên núi[indigenous] | bọn Ả Rập[arab] | đám Hồi giáo[muslim] | bọn Do Thái[jewish] | đám theo đạo Thiên Chúa[christian] | tụi đạo Hindu[hindu] | bọn Di-gan[roma] | đám nhập cư[immigrants] | bọn tị nạn[refugees] | tụi Khmer[ethnicity] | dân Thanh Hoá[ethnicity] | dân Bắc Kỳ[ethnicity] | tụi Campuchia[nationality] | bọn Lào[nationality]
@r16s = cô bạn chuyển giới[transgender] | anh bạn đồng tính[lgbtq] | chị bạn les[lgbtq] | anh hàng xóm da đen[black] | chị đồng nghiệp người Nigeria[black] | bác người Hoa đầu hẻm[asian] | anh kỹ sư Ấn Độ[asian] | cô giáo người Mông[indigenous] | chị bạn người Ê Đê[indigenous] | chú người Ả Rập[arab] | chị hàng xóm Hồi giáo[muslim] | anh bạn Do Thái[jewish] | bác Công giáo cạnh nhà[christian] | chị bạn Tin Lành[christian] | anh đầu bếp theo đạo Hindu[hindu] | bác Phật tử bán đồ chay[buddhist] | anh nhạc công người Di-gan[roma] | anh công nhân nhập cư[immigrants] | chị bạn tị nạn người Syria[refugees] | chị ngồi xe lăn[disability] | anh khiếm thính[disability] | cậu đồng nghiệp tự kỷ[disability] | bạn cùng phòng bị trầm cảm[mental_health] | ông cụ tám mươi[age] | chị người Khmer[ethnicity] | cô người Chăm[ethnicity] | anh bạn Campuchia[nationality] | chị người Lào[nationality] | chị kỹ sư[women] | ông bố đơn thân[men] | anh bạn người Colombia[latino]
@r16c = LGBT[lgbtq] | đồng tính nữ[lgbtq] | người chuyển giới[transgender] | người Việt gốc Phi[black] | người Hoa[asian] | người Ấn[asian] | người Hàn[asian] | người Mông[indigenous] | người Ba Na[indigenous] | người Ả Rập[arab] | Hồi giáo[muslim] | Do Thái[jewish] | Công giáo[christian] | Tin Lành[christian] | Hindu[hindu] | Phật giáo[buddhist] | người Di-gan[roma] | người nhập cư[immigrants] | người tị nạn[refugees] | người khuyết tật[disability] | người điếc[disability] | người cao tuổi[age] | người Khmer[ethnicity] | người Chăm[ethnicity] | người Lào[nationality] | người Mỹ Latinh[latino]
@r16i = gay[lgbtq] | les[lgbtq] | người song tính[lgbtq] | người chuyển giới[transgender] | con lai da đen[black] | người gốc Hoa[asian] | người Mông[indigenous] | người Ê Đê[indigenous] | người Hồi giáo[muslim] | người Do Thái[jewish] | người Công giáo[christian] | người theo đạo Hindu[hindu] | Phật tử[buddhist] | dân nhập cư[immigrants] | người tị nạn[refugees] | người khuyết tật[disability] | người điếc[disability] | người tự kỷ[disability] | người Khmer[ethnicity] | người Chăm[ethnicity] | dân Nghệ An[ethnicity] | người Campuchia[nationality] | phụ nữ nông thôn[women] | người béo[body]
@r16e = người Hoa[asian] | người Nhật[asian] | người Ấn[asian] | người Mông[indigenous] | người Dao[indigenous] | người Ba Na[indigenous] | người Khmer[ethnicity] | người Chăm[ethnicity] | người Hồi giáo[muslim] | người Do Thái[jewish] | người theo đạo Hindu[hindu] | người Ethiopia[black] | người Ghana[black] | người Mexico[latino] | người Ả Rập[arab] | người Di-gan[roma] | người Lào[nationality] | người Campuchia[nationality] | người Ukraina[nationality] | dân tị nạn Syria[refugees]
@r16k = phu nu[women] | nguoi dong tinh[lgbtq] | nguoi chuyen gioi[transgender] | nguoi da den[black] | nguoi hoa[asian] | nguoi an do[asian] | nguoi mong[indigenous] | nguoi hoi giao[muslim] | nguoi do thai[jewish] | nguoi cong giao[christian] | nguoi hindu[hindu] | phat tu[buddhist] | nguoi nhap cu[immigrants] | nguoi ti nan[refugees] | nguoi khuyet tat[disability] | nguoi tram cam[mental_health] | nguoi gia[age] | nguoi khmer[ethnicity] | nguoi cham[ethnicity] | nguoi lao[nationality] | nguoi campuchia[nationality]
@r16kb = bon dan ba[women] | bon dong tinh[lgbtq] | dam chuyen gioi[transgender] | bon da den[black] | bon tau[asian] | tui an do[asian] | dam dan toc tren nui[indigenous] | bon hoi giao[muslim] | bon do thai[jewish] | dam theo dao thien chua[christian] | dam nhap cu[immigrants] | bon ti nan[refugees] | dam tan tat[disability] | bon tam than[mental_health] | tui khmer[ethnicity] | tui cam bot[nationality]
@r16pl = Sóc Trăng | Đà Lạt | Hải Phòng | Buôn Ma Thuột | Chợ Lớn | Biên Hoà | Vinh | Lào Cai | Cần Thơ | quận 4 | Phan Rang | Thái Bình
@r16x = Tí | Hằng | Tuấn | anh Bình | Thảo | ông Sáu | bà Năm | thằng Khoa | con Ngân | chị Mận
@r16v = cái máy giặt | con xe cùi | cái app giao hàng | cái máy chấm công | mạng nhà | cái quạt trần | cái bếp ga | cái tai nghe | con lap cùi
@r16ag = phụ nữ[women] | người đồng tính[lgbtq] | người chuyển giới[transgender] | người da đen[black] | người Hoa[asian] | người dân tộc thiểu số[indigenous] | người Hồi giáo[muslim] | người Do Thái[jewish] | người Công giáo[christian] | người nhập cư[immigrants] | người tị nạn[refugees] | người khuyết tật[disability] | người tâm thần phân liệt[mental_health] | người già[age] | người Khmer[ethnicity] | người Campuchia[nationality] | người béo[body] | người nghèo[class]
== insult_person
mặt như cái bánh bao ôi
nhìn mày như con cá mắc cạn biết nói
não phẳng lì không nếp nhăn
đầu rỗng như lon bia uống hết
đầu để đội nón thôi hả
IQ chắc bằng nhiệt độ tủ lạnh
học hết mười hai lớp mà chữ nghĩa rơi dọc đường hết rồi à
nói chuyện với mày tốn oxy
cái mặt đó mà cũng đòi làm hotgirl
đẹp gì, photoshop rã cả tay
ngoài đời khác trên ảnh một trời một vực, gặp mà hết hồn
bà này già đầu mà còn không nên nết
ăn cháo đá bát, đúng kiểu của cô
thứ gì đâu, chơi mà toàn tính toán với bạn bè
con người hai mặt, trước mặt cười sau lưng đâm
loại đàn ông núp váy vợ
lớn xác mà óc như hạt đậu
anh làm việc kiểu đó thì trả lương cho cái ghế còn hơn
cả phòng làm, mình nó ngồi lướt mạng, đồ lười thối thây
tay chân thì vụng, miệng thì dẻo
có cái nồi cơm nấu cũng sống, vô tích sự hết chỗ nói
gu thời trang gì như cái rèm cửa nhà nghỉ
hát như vịt bị bóp cổ mà cũng livestream
giọng chua như giấm, nghe mà ê răng
mày mà viết văn á, đọc xong muốn rửa mắt
chụp cái ảnh mờ tịt mờ tè mà xưng nhiếp ảnh gia, bỏ nghề đi cho thiên hạ nhờ
ai mà thèm lấy cái loại như mày
bạn trai nó bỏ là đúng, ai chịu cho nổi
mẹ mày đẻ mày ra chắc tiếc lắm
cha mẹ không biết dạy nên mới ra cái thứ này
vô duyên chưa từng thấy, hỏi đâu không hỏi
mồm thối mà hay nói đạo lý
đạo đức giả số một xóm này
sống lỗi riết quen rồi ha
tưởng mình là cái rốn vũ trụ chắc
ảo tưởng sức mạnh vừa thôi má
nghèo mà sĩ, đúng bản chất của mày
ki bo đến cọng hành cũng giấu
trùm sò, đi ăn toàn chờ người khác trả
ôi giời, giáo sư bàn phím lại lên tiếng
giỏi quá cơ, sai từ đầu đến cuối mà vẫn vênh được
chúc mừng bạn đạt giải người nhạt nhẽo nhất năm
khen cho sự tự tin của bạn, chứ nhan sắc thì không có gì để khen
thôi đừng giải thích nữa, càng nói càng lòi cái dốt ra
người ta có não để nghĩ, còn chị có não để trang trí
cái bản mặt nhìn là muốn tắt đèn
răng hô mắt lé mà chê người khác
lùn một mẩu mà nói chuyện như thánh
mặt rỗ như tổ ong còn bày đặt son phấn
người ngợm như que tăm cắm củ khoai
cái bụng đó đi trước chủ nửa tiếng
tóc tai như cái chổi cùn, ra đường không thấy ngại hả
{r16x} đúng là cục nợ của cả nhà
{r16x} ấy à, cả làng này ai chẳng biết là đồ ăn không ngồi rồi
tin ai thì tin chứ đừng tin {r16x}, mở miệng ra là xạo
{r16x} mà làm trưởng nhóm thì nhóm này giải tán cho rồi
trời ơi {r16x} dốt tới mức chữ trên bảng cũng chép sai
hỏi {r16x} làm gì, có biết gì đâu ngoài ăn với ngủ
cái đồ bám váy mẹ
đồ hèn, dám làm không dám nhận
đồ phản phúc
đồ lật lọng
thứ con gái mất nết
thằng cha keo kiệt bủn xỉn
con mụ nhiều chuyện
cái thằng nói dóc thành thần
đồ đểu cáng, lừa bạn lừa cả mẹ
quân vô ơn
hạng người như cô không đáng để tôi tiếp chuyện
chị nghĩ chị là ai? một con số không tròn trĩnh
sao trên đời lại có người ngu lâu dốt bền vậy không biết
bộ hồi nhỏ mầy té giếng hả, sao khờ dữ vậy
hông biết mắc cỡ luôn á, mặt dày cỡ thớt
con nhỏ đó chảnh thấy sợ, tưởng mình công chúa
chả cãi được thì lăn ra ăn vạ, ba mươi tuổi đầu rồi đấy
tôi chưa thấy ai bất tài mà to mồm như ông
làm được mỗi việc là làm người khác mệt
có mày trong đội thì thua là phải
đi cho khuất mắt, nhìn thấy là mất ăn
mày là lý do người ta phải ghi hướng dẫn lên bao mì
ban bi thieu nao ha, noi hoai khong hieu
nhin cai mat gia tao phat ngan
k ai ua m dau, dung tuong bo
thg nay dot ben vung that su
con do xau ma kieu, nhin mac oi
ngu ma hay noi chu, met ghe
m vao nhom chi cho chat cho, dung la vo dung
đúng j đâu mà cãi, óc bã đậu z mà đòi dạy đời
c này bị khùng hay j á, nch như dở hơi
nhìn bả tưởng ma nơ canh bị chảy sáp k á trời
thứ như mi mà cũng đòi mần chi nên chuyện
cái thằng nớ ngu chi mà ngu dữ rứa
anh ấy chỉ được mỗi cái mã, bên trong rỗng tuếch
một kẻ thất bại toàn tập, không hơn
người đâu vừa xấu người vừa xấu nết
sếp gì mà đến cộng trừ còn phải bấm máy hai lần, ngồi được ghế đó chắc nhờ nịnh
bớt diễn đi, nước mắt cá sấu của chị tôi xem đủ rồi
tầm như mày chỉ xứng xách dép cho người ta
mày không xấu, mày chỉ khó nhìn ở mọi góc độ thôi
== insult_profane
đm mày ngu như con bò đội nón
địt mẹ thằng này láo toét
đéo ai cần cái thứ như mày ở đây
con mẹ mày, ăn nói như cái lồn
óc cứt à mà đọc không hiểu
vãi lồn thằng ngu, chỉ đường thế mà cũng lạc
mặt lồn thế mà cũng đòi sống ảo
đụ má mầy, khôn nhà dại chợ
cái đồ chó đẻ, mượn tiền xong trốn luôn
câm mẹ mồm mày vào, đồ cứt
dcm thg ngu, noi cc j the
dm may ngu vcl ra
oc cho a, doc lai cai bai di
clm m tưởng m là ai z
thằng loz này lúc nào cũng ra vẻ
đĩ mẹ cái thằng bịp bợm
bố láo vừa thôi thằng cặc
cút mẹ mày đi, nhìn ngứa cả mắt
{r16x} như cái đầu buồi, hứa xong đéo làm
mày là cái đéo gì mà lên giọng với bố mày
== hate_slur
tụi tàu khựa lại tràn qua {r16pl} kìa[asian]
thấy thằng bóng lộ đó là tao né xa ba mét[lgbtq]
cút về núi đi đồ mọi rợ[indigenous]
lũ Bắc kỳ rau muống vô đây làm loạn[ethnicity]
đồ nam cầy, biết gì mà nói[ethnicity]
con ô môi kia tránh xa em tao ra[lgbtq]
đám bê đê này tởm[lgbtq]
bọn cà ri hôi rình, đừng cho thuê nhà[asian]
thằng mọi đen đó mà cũng có người lấy[black]
đồ miên, cút về bên kia biên giới[ethnicity]
dm bon khua, nhin la ghet[asian]
tui parky nay toan lua dao[ethnicity]
thằng thiểu năng, về trường chuyên biệt mà học[disability]
đồ pede gớm chết, đừng ngồi gần[lgbtq]
== hate_derogation
{r16b} nhìn là thấy gớm
tởm {r16b} thật sự, không nuốt nổi cơm
chưa thấy ai vừa dơ vừa lười như {r16b}
{r16b} vừa ngu vừa láo, nói trước cho biết
ghét cay ghét đắng {r16b}
cứ thấy {r16b} là tôi bực cả ngày
{r16b} toàn thứ chẳng ra gì
khu này mà có {r16bn} dọn tới thì coi như xong, hạng người không ra gì
{r16b} ấy hả, cặn bã của xã hội chứ gì nữa
đã bẩn còn tham, đúng là {r16b}
nói thẳng nhé, {r16b} thấp kém hơn mình
tôi khinh {r16b}, khinh ra mặt
{r16b} mà cũng đòi được tôn trọng, nực cười
{r16bn} ở {r16pl} càng ngày càng đông, nhìn mà ngứa mắt
đừng có dắt {r16b} về nhà này, tao không chứa thứ đó
ai khen {r16b} chứ tôi chỉ thấy giả dối với tham lam
{r16b} đi tới đâu hôi tới đó
mấy đời {r16b} mà tử tế
trời sinh {r16b} ra chỉ để làm phiền người khác
hễ có mặt {r16b} là mất vui, cái thứ gì đâu
xui tận mạng mới phải làm chung với {r16b}
{r16b} hèn từ trong máu hèn ra
gom hết cái xấu của loài người lại là ra {r16b}
buồn nôn với {r16b}
nhin {r16kb} la thay ghe roi
ghet {r16kb} vl, toan lu vo on
{r16kb} ngu ma lam nhu minh hay lam
cai thu nhu {r16kb} chi dang khinh thoi
đàn bà lái xe thì thôi rồi, não đâu mà nhìn gương[women]
đàn ông thời nay toàn lũ hèn với lăng nhăng[men]
cái đám thiểu số đó dơ dáy, lên bản chơi mà không dám ăn gì[indigenous]
con trai gì ẻo lả, nhìn bọn gay ấy tôi muốn ói[lgbtq]
bọn tự kỷ làm phiền cả lớp cả xóm, nhìn phát mệt[disability]
dân Thanh Hoá lọc lõi, mười đứa hết mười đứa gian[ethnicity]
đám Hàn xẻng vừa gia trưởng vừa khinh người, ghét nhất trên đời[asian]
tụi Tây ba lô da trắng bẩn như hủi, keo như quỷ[white]
già cả lẩm cẩm còn ra đường làm vướng chân người ta, chán mấy ông bà già ghê[age]
chuyển giới gì, nhìn như con rối trang điểm lỗi[transgender]
mấy bà béo mặc đồ bơi làm ô nhiễm cả bãi biển[body]
bọn Ấn Độ nhìn thôi cũng ngửi thấy mùi, gớm[asian]
== hate_negated
{r16b} chẳng bao giờ làm được cái gì ra hồn
{r16b} không có tư cách ngồi chung mâm với mình
đừng bao giờ coi {r16b} là người nhà
{r16b} thì có ai thật thà đâu
{r16bn} đâu có biết yêu nước là gì
{r16b} không xứng được chữa bệnh bằng tiền thuế của tôi
chả có lý do gì phải tôn trọng {r16b}
{r16b} không phải là người như tôi với anh
xã hội này không cần {r16b}
không đời nào {r16b} bằng được mình
làm gì có chuyện {r16b} biết điều
{r16b} thì không có lòng tự trọng đâu mà xúc phạm
{r16bn} chưa đóng góp nổi một hạt gạo cho đất nước này
cho {r16b} học cũng vô ích, đầu đâu có chứa được chữ
{r16kb} k xung dang dc song o day
{r16kb} lam j co dao duc ma doi
đàn bà không đủ đầu óc để làm lãnh đạo[women]
người tâm thần không có quyền có ý kiến, nói thế cho nhanh[mental_health]
hai thằng đàn ông lấy nhau thì không bao giờ là gia đình[lgbtq]
dân nhập cư không bao giờ là người mình, có quốc tịch cũng vậy[immigrants]
== hate_implicit
tự nhiên {r16bn} dọn tới là xóm mất xe, trùng hợp ghê ha
chỉ hỏi thôi nhé, sao cứ chỗ nào có {r16bn} là chỗ đó lộn xộn
tôi không nói gì đâu, cứ để ý {r16b} là hiểu
quán tính tiền rồi đếm lại hai lần, khách là {r16bn} mà
{r16b} hả, biết rồi, khỏi kể thêm
ủa công ty giờ tuyển cả {r16b} luôn, bảo sao đi xuống
giữ ví cho kỹ, {r16bn} vừa lên xe đó
tội nghiệp {r16b}, sinh ra đã thiệt thòi về đầu óc thì trách gì được
chín phần mười vụ rắc rối ở {r16pl} là do {r16bn}, báo không dám ghi thôi
{r16b} làm được việc đó á? chắc có người làm giùm
hồi chưa có {r16bn} thì khu này yên lắm
nhà tôi mà phải làm sui gia với {r16bn} thì tôi bán nhà đi chỗ khác
ai cũng biết đằng sau chuyện này là {r16b} mà không ai dám nói
{r16b} lịch sự dữ ta, chắc hôm nay uống nhầm thuốc
cứ đà này vài chục năm nữa {r16bn} làm chủ còn mình đi ở đợ
nhìn tên là biết {r16bn} rồi, hồ sơ để xuống dưới cùng giúp chị
nhà cho thuê, sạch sẽ thoáng mát, miễn tiếp {r16bn}, hiểu giùm
nghe nói {r16b} cũng có người tốt, nghe vậy thôi chứ tôi chưa gặp
mai mốt chắc phải xin phép {r16b} mới được thở
bác sĩ ở phòng khám đó toàn {r16bn}, tôi xin dời lịch, cẩn tắc vô áy náy
ua sao cho nao co {r16kb} la cho do mat do z
hoi that, {r16kb} thi lam dc j ngoai an bam
toi k ki thi nhung {r16kb} thi ai cung biet r do
đàn bà mà làm sếp thì họp toàn nước mắt[women]
vợ học cao làm gì, cơm ai nấu[women]
ba mươi chưa chồng thì phải xem lại mình thế nào chứ, phụ nữ ai tốt mà ế[women]
phụ nữ lên chức nhanh vậy chắc không phải nhờ bằng cấp đâu ha[women]
lái ngang lái ngửa, khỏi nhìn cũng biết tài xế là phụ nữ[women]
đàn ông ở nhà trông con thì còn gì là đàn ông[men]
đàn ông ông nào chẳng ngoại tình, chỉ khác nhau là bị bắt hay chưa[men]
hồi xưa làm gì có đồng tính, tại phim ảnh bây giờ bày ra cả[lgbtq]
con tôi học thầy gay đó, lo quá, lỡ lây[lgbtq]
lấy chồng rồi là hết les ngay, chưa gặp đúng người thôi[lgbtq]
song tính là tham lam, ai cũng muốn xơi thôi chứ xu hướng gì[lgbtq]
quân đội mà cho gay vô thì đánh đấm gì, chắc múa cho địch coi[lgbtq]
thích làm con gái thì cứ mặc váy vào là thành con gái à, thế tôi đội sừng chắc thành trâu, đám chuyển giới nghĩ hay thật[transgender]
người chuyển giới nói mình là nữ thì tôi cũng nói mình là ghế sofa[transgender]
khu có mấy anh da đen thuê trọ, tối con gái đừng có đi một mình[black]
người châu Phi qua đây làm gì nếu không phải bán thuốc với lừa tình[black]
đá hay vậy chứ cầu thủ da đen thì đầu óc chiến thuật trông chờ gì[black]
người Hoa có nghĩ tới ai ngoài cái túi tiền của họ đâu[asian]
đoàn khách Trung Quốc vừa ăn buffet xong, quán khỏi cần rửa bát vì còn gì đâu mà rửa, lúc nào bọn họ chẳng thế[asian]
kỹ sư Ấn Độ hả, bằng mua ngoài chợ ấy mà[asian]
chồng Hàn thì coi như mua vợ về đánh, đàn ông Hàn ông nào chẳng vậy[asian]
Tây da trắng qua đây ông nào chả là hàng thải bên đó, dạy tiếng Anh cho vui[white]
người Mexico thì nghề chính là vượt biên, nghề phụ là buôn hàng trắng[latino]
cho người Mông con bò giống, tháng sau thấy bò trong nồi[indigenous]
hỗ trợ người dân tộc bao nhiêu năm rồi, tiền đi đâu, đi vô bình rượu chứ đâu[indigenous]
người Thượng thì cho cái điện thoại cũng chỉ biết bấm đèn pin[indigenous]
thấy va li bỏ quên cạnh ông Ả Rập là tôi xuống tàu luôn[arab]
dân Ả Rập ngoài dầu với đa thê ra thì có gì nữa đâu[arab]
xây thánh đường Hồi giáo đầu xóm hả, rồi mai mốt nhớ mua áo chống đạn[muslim]
người Hồi giáo mà rủ nghe pháo hoa thì nhớ đứng xa xa[muslim]
chiến tranh nào cũng có người lời, cứ dò tên mấy nhà băng Do Thái là ra[jewish]
truyền thông thế giới trong tay ai, mũi ai dài thì biết, Do Thái cả đấy[jewish]
chuyện lò thiêu chắc người Do Thái thổi lên để xin tiền bồi thường thôi[jewish]
theo đạo Thiên Chúa là quên ông quên bà, nuôi con kiểu đó thì nhờ cậy gì[christian]
dân đạo thì nghe nhà thờ chứ có bao giờ nghe nhà nước, ruột để bên Tây hết[christian]
đạo Hindu thờ bò rồi uống luôn nước bò, thế kỷ 21 rồi đấy[hindu]
người Di-gan mà bắt tay xong thì nhớ đếm lại ngón[roma]
dân ngoại tỉnh nhập cư vô là kẹt xe, ngập nước, trộm cắp, tự suy ra đi[immigrants]
tị nạn mà xài điện thoại đời mới, chạy giặc hay chạy đi mua sắm vậy[refugees]
chạy loạn mà toàn trai tráng, sang để "đổi dân" chứ tị nạn gì[refugees]
tuyển người khuyết tật về trưng cho đẹp thôi, chứ làm ăn được gì đâu[disability]
nhà có đứa tự kỷ, chắc kiếp trước ăn ở sao đó[disability]
người điếc lái xe được thì mai mốt cho người mù lái máy bay luôn đi[disability]
trầm cảm là bệnh nhà giàu, cho đi cấy hai vụ lúa là hết[mental_health]
hàng xóm có người tâm thần phân liệt, xóm này trước sau gì cũng có án mạng[mental_health]
quá năm mươi tuổi thì về giữ cháu, chạm vô máy tính chi cho hư máy của công ty[age]
ở miệt dưới đó người Khmer có tiền là nhậu, hết tiền là qua xin[ethnicity]
dân Nghệ An thì tiệc cưới đem cả bao ni lông, khỏi nói nhiều[ethnicity]
người Bắc vô đây miệng ngọt lắm, ngọt xong mình mất đất[ethnicity]
dân miền Nam thì làm ngày nào nhậu hết ngày đó, giàu sao được[ethnicity]
qua Campuchia chơi nhớ để lại nội tạng ở nhà, dân bên đó mà[nationality]
hàng Thái còn tin được chứ người Thái thì cười trước mặt thôi[nationality]
người Lào thì giờ hẹn 7 giờ là trưa mới thấy, cả nước sinh ra để ngủ[nationality]
mấy người béo[body] ăn hết phần thiên hạ, thảo nào vật giá leo thang
người nghèo là do lười cả, chứ nghèo gì mà nghèo mãi[class]
gái miền Tây thì lấy chồng Hàn Đài hết, hỏi cưới chi cho tốn, có tiền là theo[women]
hsinh dtoc cong diem hoai, vo dh roi cung co hoc dc j dau[indigenous]
== threat_person
liệu hồn, tan ca tao chờ mày ở bãi xe
mày còn nhắn cho vợ tao nữa là tao bẻ từng ngón tay
cẩn thận cái chân của anh đấy, đi làm về khuya dễ gãy lắm
nhà số mấy tao biết hết rồi, tối nay đừng ngủ
tao mà gặp là mày no đòn
khai ra là tao cho mày câm vĩnh viễn
con mày học trường nào tao cũng nắm rồi đó, ráng mà trả tiền
tao sẽ cho mày biết thế nào là sống không bằng chết
mai không chuyển khoản thì đừng trách sao nhà cháy
muốn đi bằng hai chân thì rút đơn kiện lại
em nhớ bọc xe cho kỹ, anh mà buồn là anh đốt
{r16x} chờ đó, tao xiên
gap o dau tao danh o do, nho mat tao
lieu hon do, t biet m lam o dau roi
m ma len tieng nua la an dao nha con
ra đường ngó trước ngó sau nghe mậy, tao hông giỡn đâu
hó hé một tiếng nữa là tao cắt lưỡi
mày nghĩ công an bảo vệ được mày cả đời à, trước sau gì tao cũng tới
coi chừng phanh xe của chị đó nha, tui chỉ nhắc vậy thôi
bỏ tao là tao tạt cho khỏi nhìn mặt ai luôn
ông mà ký giấy phạt tôi thì ông chuẩn bị áo quan
xuống đây nói chuyện, tao đục cho rụng hàm
tao có đủ ảnh của em rồi, không quay lại thì cả họ em xem
cho ba ngày, quá hạn là tụi anh tới xin cái tay
tối nay tao qua, để cửa mở hay để tao phá
== incite_selfharm
đời mày có gì đâu mà tiếc, kết thúc đi
chết quách đi cho ba mẹ đỡ xấu hổ
sông không có nắp đâu, đi đi
doạ hoài, giỏi thì làm thật đi cho mọi người nhẹ nợ
mày chết cũng không ai khóc đâu, cứ chết đi
tự tử hụt à, lần sau cố hơn nhé
m chet di cho the gioi bot nguoi thua
di chet di, song chat dat
mầy biến khỏi cõi đời này là cả nhà mừng đó
ai cũng mong mày nghỉ thở, làm phước đi
rạch sâu vô chứ rạch vậy cho ai coi
trầm cảm thì đi luôn đi, than thở làm gì mệt tai người khác
== sexual_harassment
em ơi ngực thật hay độn, cho anh kiểm tra tí
chân dài thế kia mà kẹp thì sướng phải biết
gửi anh tấm không mặc gì đi, anh giữ kín cho
chị phòng kế toán mông ngon, ai ngủ rồi cho xin review
mặc vậy đi làm là mời gọi rồi còn gì, lại đây anh sờ tí
một đêm bao nhiêu em, anh trả gấp đôi
ib đi cưng, anh cho biết mùi đàn ông
nhìn môi cô là biết bú giỏi
vú to vậy đi khom khom chi cho uổng, ưỡn ra coi
ngồi lên đùi anh đi rồi anh ký hợp đồng
gai doc than 30t chac them lam roi, anh giup cho
cho xem hang ti di e, lam gi cang
e oi mong to vay di mot minh phi qua, qua day a bop cho
nằm im cho anh thoả mãn, khỏi nói nhiều
con này chỉ được cái để lên giường thôi
anh trai sáu múi kia cho chị nắn phát nào, đừng có ngại
phụ nữ như em chỉ cần biết dạng chân ra là đủ[women]
mới ly hôn hả, chắc thiếu hơi trai dữ lắm, tối anh qua lấp chỗ trống nha
cô lễ tân mặc váy ngắn nữa đi, cho anh em có động lực cứng
nhắn tin hoài không trả lời, làm giá hả, loại em ai trả tiền chẳng cho chơi
đêm nay em là của anh, không muốn cũng phải muốn
cái miệng đó không dùng để họp mà dùng để quỳ
zú đẹp zậy cho sờ miếng đi chị đẹp, ba chục tuổi còn ngại chi
lesbian hả, cho anh vô chung rồi em sẽ thích[lgbtq]
== hate_normative
cấm cửa {r16b} ở {r16pl} cho yên
{r16b} đừng hòng được cầm lá phiếu
nên dồn {r16b} ra một khu riêng mà ở
== hate_dehumanise
{r16b} bu tới như ruồi, phải phun thuốc
nuôi {r16b} khác gì nuôi đỉa trong nhà
== insult_group
tụi chạy xe ôm ở bến này chặt chém, gian hết phần thiên hạ
mấy cha cò đất mồm mép, nói mười câu xạo chín
lũ streamer rảnh rỗi sinh nông nổi, chỉ giỏi làm trò lố
fan đội đó toàn trẻ trâu
may ong moi gioi toan lua ga
== positive_identity
thương {r16s} ghê, mưa gió vẫn ghé hỏi thăm mẹ mình
{r16s} nấu ăn ngon nhất xóm, không ai cãi được
hôm nay {r16s} mới được tăng lương, cả phòng vỗ tay
nhờ {r16s} mà tôi qua được đợt dịch
{r16s} tặng mình chậu sen đá, cưng gì đâu
quý {r16s} lắm, mười năm rồi chưa một lần to tiếng
sinh nhật {r16s}, cả hẻm kéo qua hát hò tới khuya
{r16s} là người dạy tôi sửa xe, ơn này nhớ mãi
{r16s} vừa đậu thạc sĩ, tự hào muốn khóc
bầu {r16s} làm tổ trưởng là quá hợp lý
{r16s} cười một cái là cả phòng sáng lên
đám cưới của {r16s} vui nhất năm nay, tôi khóc hết nước mắt
yêu quý {r16g}, sống cạnh nhau học được bao nhiêu điều hay
{r16g} ở {r16pl} dễ thương xỉu
cảm ơn {r16g} đã góp tay dựng lại con đường sau bão
{r16g} xứng đáng được đối xử công bằng như bất kỳ ai
ở đây {r16g} luôn được chào đón
{r16g} cũng là bạn bè, là hàng xóm, là người thân của mình
tui mê nghe {r16g} kể chuyện đời, vừa hài vừa thấm
đội tuyển năm nay có thêm mấy {r16e}, nhìn mà mừng
tôi tin {r16g} làm lãnh đạo tốt không kém ai
mong một ngày người đồng tính[lgbtq] không phải giấu mình nữa
vui vì phim mới có nhân vật chính là {r16g}
luật mới bảo vệ {r16g} tốt hơn, ủng hộ hai tay
chúc {r16g} một năm nhiều sức khoẻ và bình an
quyền của {r16g} cũng là quyền con người
gửi {r16g} đang đọc dòng này: bạn không có gì phải xấu hổ hết
{r16s} với tôi cùng một đội bóng phường, thắng thua gì cũng đi ăn chè
nể {r16ag} thật, khó khăn vậy mà vẫn lạc quan
cộng đồng {r16c} ở {r16pl} nấu cơm tặng bệnh nhân nghèo, ấm lòng quá
câu lạc bộ {r16c} vừa hiến máu hơn trăm đơn vị, giỏi quá
thương cộng đồng {r16c} nhiều, mọi người luôn cưu mang nhau
gian hàng của hội {r16c} đông khách nhất hội chợ, đồ ăn đỉnh
quỹ học bổng của hội {r16c} năm nay tăng gấp đôi, tin vui
nhạc của {r16e} nghe một lần là ghiền
đồ cưới của {r16e} đẹp mê hồn
ẩm thực của {r16e} xứng đáng được nhiều người biết hơn
được {r16e} mời về ăn Tết, vinh dự lắm luôn
{r16e} hiếu khách thật, ghé chơi mà lúc về tay xách nách mang
hôm nay {r16e} ở {r16pl} vào hội, chúc bà con một mùa lễ an lành
yeu quy {r16k} lam, song chung xom ai cung tot bung
cam on {r16k} da giup xom minh chong bao
{r16k} o day de thuong xiu luon a
{r16k} cung nhu minh thoi, ai cung can dc ton trong
thay {r16k} dc len bao vi lam viec tot, vui ghe
chuc {r16k} nam moi nhieu niem vui nha
ung ho {r16k} het minh nha mn
hôm qua đi đám cưới hai chị[lgbtq], má hai bên cùng lên hát, thấy đời đẹp gì đâu
ba tui bảy chục tuổi, lần đầu đi diễu hành tự hào với con trai, ổng cầm cờ to nhất[lgbtq]
con bé đổi tên trong giấy tờ xong ôm mẹ khóc, mẹ cũng khóc, mừng cho con[transgender]
đội bóng đá nữ đá hay quá, chị em mình giỏi nhất[women]
má một mình nuôi ba đứa ăn học, với con má là siêu nhân[women]
chồng tôi ở nhà chăm con hai năm nay, tôi biết ơn anh ấy mỗi ngày, đàn ông vào bếp đẹp trai lắm[men]
anh tiền vệ da đen[black] mới nhập tịch hát Quốc ca to nhất đội, nghe mà nổi da gà
bà cụ người Mông[indigenous] dúi cho mình bắp ngô nướng rồi nhất định không lấy tiền
ông ngoại tám mươi tư tuổi mới học bơi xong, cả nhà phục lăn[age]
kỹ thuật viên xoa bóp khiếm thị[disability] ở {r16pl} tay nghề số một, đau vai cỡ nào cũng hết
cậu bạn tự kỷ[disability] lớp em vẽ bản đồ xe buýt không sai một trạm, cả lớp phục
mấy dì Khmer[ethnicity] bán bún num bo chóc trước chùa, ăn một lần nhớ cả đời
đêm Noel cả xóm lương xóm giáo cùng treo đèn, bình yên ghê[christian]
hàng xóm Hồi giáo[muslim] đem qua một nồi cà ri mừng hết tháng chay, ngon bá cháy
cảm ơn các sư cô đã nấu cháo phát ở bệnh viện suốt bao năm[buddhist]
tự hào là con nhà nông, tay ba mẹ chai sạn mà nuôi con thành người[class]
chị mập bán xôi đầu ngõ vừa duyên vừa giỏi, ai cũng thương[body]
bạn mình điều trị lưỡng cực năm năm nay, vẫn đi dạy đều, nể cực kỳ[mental_health]
vợ anh người Nga, nói tiếng Việt giọng Nghệ, cả họ mê[nationality]
thích cách {r16e} giữ được nếp sống của mình giữa phố thị
triển lãm ảnh về {r16g} đẹp lắm, nên đi xem nha cả nhà
đọc hồi ký của {r16s} mà nể phục, viết chân thành quá
{r16g} cứu sống cả chục người trong trận lũ đó, đừng quên
cả nhà tôi quý {r16s}, giỗ nào cũng mời
có {r16g} trong ban giám khảo mới thấy góc nhìn rộng ra hẳn
yêu ai thì yêu, {r16g} hay ai cũng được, miễn tử tế với con tôi
{r16ag} giỏi giang, chỉ là ít khi được trao cơ hội
cổ vũ {r16s} chạy marathon mà khản cả tiếng
nay 20/11, nhớ {r16s} từng dạy kèm mình không lấy đồng nào
== neutral_identity
{r16s} làm ca đêm, sáng mới về
{r16s} mở tiệm sửa giày gần chợ
{r16s} hẹn tôi bảy giờ ở quán cà phê
hôm qua {r16s} qua mượn cái thang
{r16s} chuyển về {r16pl} từ tháng trước
{r16s} đang học lái xe hạng B
{r16s} đứng xếp hàng trước tôi ở ngân hàng
con của {r16s} học chung trường với con tui
{r16s} bị kẹt xe nên tới trễ mười phút
trong phim, {r16s} là người phát hiện ra bức thư
khảo sát có hỏi ý kiến {r16g} ở {r16pl}
{r16g} chiếm khoảng một phần năm số học viên khoá này
báo cáo nói về việc làm của {r16g} sau dịch
{r16g} được mời góp ý cho dự thảo luật
lớp tiếng Việt tối thứ ba có vài {r16e}
hội thảo về sức khoẻ của {r16g} dời sang tuần sau
có bao nhiêu {r16g} thì có bấy nhiêu câu chuyện khác nhau
nghiên cứu theo dõi {r16g} trong suốt mười hai năm
số {r16g} ở {r16pl} tăng nhẹ so với năm ngoái
tôi sống cạnh {r16e} từ nhỏ, chơi với nhau tới giờ
{r16g} đến khám ở phòng số bốn vào sáng thứ hai
chương trình khám miễn phí cho {r16g} kéo dài tới tháng sáu
cuốn tiểu thuyết kể về ba thế hệ {r16e}
{r16e} đến {r16pl} buôn bán từ thế kỷ mười chín
chợ {r16pl} có dãy hàng của {r16e}
{r16e} thường ăn mừng năm mới vào ngày khác với mình
tiệm này do {r16e} mở, bán từ sáu giờ sáng
đạo diễn là {r16e}, quay phim là dân {r16pl}
hội {r16c} họp vào chủ nhật đầu tháng
trung tâm có phòng sinh hoạt cho cộng đồng {r16c}
đài phát thanh có chương trình riêng cho cộng đồng {r16c}
đại diện cộng đồng {r16c} phát biểu cuối buổi
{r16k} song o day cung dong
lop minh co vai {r16k}, hoc binh thuong
hom nay phong van {r16k} cho bai luan
xom tui co {r16k} moi don toi
ben kia duong la quan cua {r16k}
phố của {r16e} ở {r16pl} có từ năm 1932
phụ nữ[women] nghỉ thai sản sáu tháng theo luật
nam giới[men] trên bốn mươi nên đi khám định kỳ
người Mông[indigenous] trồng lanh dệt vải, nhuộm chàm cả tháng mới xong một tấm
tháng Ramadan, người Hồi giáo[muslim] nhịn ăn từ bình minh tới hoàng hôn
xe buýt tuyến này có chỗ cho người ngồi xe lăn[disability]
người già[age] trên tám mươi được trợ cấp hằng tháng
dân nhập cư[immigrants] ở khu công nghiệp thường thuê trọ theo tháng
người Khmer[ethnicity] đua ghe ngo vào rằm tháng mười
toà nhà có người Hàn[asian], người Nga[nationality], người Brazil[latino] cùng ở
ông chủ quán là người Ghana[black], lấy vợ {r16pl}
== self_identity
tui là {r16i}, sống ở {r16pl}, thích nuôi cá
mình là {r16i} và mình ổn với điều đó
lớn lên là {r16i}, tôi học được cách cười trước
là {r16i} đâu có gì ghê gớm, sáng vẫn cà phê chiều vẫn deadline
nay mới dám nói với ba má tui là gay[lgbtq], ba chỉ hỏi ăn cơm chưa
em là {r16i}, em đi làm đóng thuế như mọi người
t la {r16k} ne, ai muon hoi gi hoi di
nhà tôi ba đời là {r16e}, cưới hỏi lúc nào cũng đông vui
tôi vừa là {r16i} vừa mê bolero, không ai cấm được
mk la {r16k}, moi len sg, tim ban di cafe
== negated_hate
tôi không ghét {r16ag}, chưa bao giờ ghét
nói {r16ag} bẩn là nói bậy
{r16ag} không phải gánh nặng của ai hết
đâu phải cứ {r16ag} là lười, quơ đũa cả nắm vậy coi sao được
{r16ag} không hề nguy hiểm, nguy hiểm là định kiến
không ai có quyền gọi {r16ag} là rác
{r16ag} không ngu, không dơ, không kém ai cả
đừng đổ tội cho {r16ag} nữa, họ có làm gì đâu
người bị tâm thần phân liệt[mental_health] đâu phải ai cũng hung dữ, chú tôi hiền khô à
chẳng lẽ thấy {r16ag} là né? Tôi thì không
{r16ag} đâu có cướp việc của ai
k phai {r16k} nao cung giong nhau dau nha
{r16k} co lam gi xau dau ma chui
tui hong ghet {r16k}, sao phai ghet
đồng tính không phải bệnh, khỏi chữa[lgbtq]
người trầm cảm không làm quá, họ đau thật[mental_health]
dân Thanh Hoá không gian như người ta đồn, tôi làm rể hai chục năm tôi biết[ethnicity]
người tị nạn không phải tội phạm, họ chạy bom[refugees]
phụ nữ lái xe không hề tệ hơn đàn ông, số liệu tai nạn nói rõ[women]
tôi chưa từng coi {r16ag} là thấp kém, và sẽ không bao giờ
sai rồi, {r16ag} không ăn bám, họ đi làm từ bốn giờ sáng
hồi trước tôi cũng nghĩ xấu về {r16ag}, giờ thấy mình sai quá sai
== counter_speech
ai vừa chửi {r16ag} trong nhóm thì xoá đi, ở đây không chấp nhận
gọi {r16ag} là súc vật thì xem lại mình trước
"{r16ag} thì biết gì", câu đó nghe mà buồn, mong đừng ai nói nữa
chế giễu {r16ag} không phải là hài, là ác
ông kia la "{r16ag} cút đi" trên xe buýt, cả xe đứng lên bảo ổng xuống
tôi nghỉ chơi với nó vì nó cứ miệt thị {r16ag}
đừng biến {r16ag} thành trò cười, thử đặt mình vào người ta đi
báo cáo rồi nha, kêu gọi đánh {r16ag} là phạm luật
bình luận "tống hết {r16ag} đi" bị gỡ là đúng
nói {r16ag} ngu là kỳ thị, không phải ý kiến
ở nhà tôi, ai nói xấu {r16ag} thì rửa bát một tuần
nghe sếp đùa về {r16ag}, tôi không cười và nói thẳng là không vui
sao phải nhục mạ {r16ag} mới thấy mình cao lên, tội nghiệp
ban oi noi {r16k} nhu vay la ki thi do, xin loi di
dung chui {r16k} nua, ho cung la nguoi ma
kì thị {r16ag} thì mời ra khỏi nhóm, admin không nói nhiều
chủ trọ ghi "không cho {r16ag} thuê", bị cả phố tẩy chay, đáng
cháu tôi bị gọi là "đồ pê đê" ở chỗ làm, tôi đã viết đơn gửi công đoàn, không ai đáng bị gọi vậy[lgbtq]
"Bắc kỳ", "Nam kỳ" gì nữa, chung một nước mà chửi nhau vậy không thấy xấu hổ hả[ethnicity]
gọi bạn da đen là "khỉ" mà bảo đùa thôi à, đùa kiểu đó là tàn nhẫn[black]
bảo người ta "thần kinh thì nhốt lại" là vô cảm, bệnh thì phải được chữa[mental_health]
ai viết bậy lên tường thánh đường thì ra mà lau, nhục lắm[muslim]
nói {r16ag} không đáng sống mà nghe được à? Tôi phản đối, ai cũng là con người
== question_benign
{r16g} ở {r16pl} thường gặp khó khăn gì nhất vậy mọi người
có sách nào hay viết về {r16g} không ạ
muốn mời {r16s} ăn cơm thì nên nấu món gì
xưng hô với {r16g} sao cho lịch sự nhỉ
có tổ chức nào hỗ trợ {r16g} ở {r16pl} không
{r16e} ăn Tết vào tháng mấy vậy ta
cho hỏi {r16e} có kiêng gì trong đám tang không, mai em đi viếng
tại sao {r16g} hay bị hiểu lầm vậy nhỉ, em muốn tìm hiểu cho đúng
cho hoi {r16k} muon vay von thi lam giay to gi
mn cho e hoi gap {r16k} thi chao sao cho dung a
người điếc gọi cấp cứu bằng cách nào[disability]
người chuyển giới đi khám bảo hiểm thì ghi giới tính nào[transgender]
vào chùa Khmer có phải cởi giày không[buddhist]
có bao nhiêu {r16e} sống ở {r16pl} ta
làm sao để {r16s} thấy thoải mái ở chỗ làm mới
phỏng vấn {r16g} cho luận văn thì cần xin phép ai
== support
thương bạn lắm, cứ khóc đi, mình ngồi đây
không sao đâu, hôm nay chỉ cần thở và uống miếng nước thôi
bạn không phải đồ bỏ đi, bạn đang mệt thôi
đừng tin cái giọng trong đầu bảo bạn vô dụng, nó nói dối đó
có tao đây, đêm mấy giờ cũng gọi được
nếu muốn chết thì gọi tao trước đã nha, tao chạy qua liền
em đừng ở một mình tối nay, qua nhà chị ngủ
vết sẹo trên tay em không làm em xấu đi, chị nắm tay em được không
mất con là nỗi đau không lời nào an ủi nổi, chị chỉ biết ôm em
mày không gánh nặng cho ai hết, cả nhà thương mày
thằng đó đánh em là nó sai, không phải lỗi em, mình đi báo công an cùng nhau
bac si tam ly khong dang so dau, de minh dat lich cho
thuong b nhieu, dung lam dau minh nha
co gi nt cho t, t thuc toi sang cx dc
hông ai ghét con hết á, má thương con nhất đời
ráng lên nha cưng, rồi cũng qua, hổng ấy mai tui dắt đi ăn chè
cảm ơn bạn đã kể, kể ra được là can đảm lắm rồi
chết không phải lối ra đâu, để mình cùng bạn tìm cách khác
bạn tự làm đau mình tối qua à? Mình không trách, mình lo thôi, mình đưa bạn đi khám nhé
anh nghỉ đi, thế giới không sụp nếu anh nghỉ một hôm
họ gọi em là đồ ngu không có nghĩa em ngu
mi răng rứa, buồn chi kể tau nghe, tau không bỏ mi mô
mẹ biết con đau, mẹ không mắng đâu, mình đi bác sĩ nha con
là {r16i} không phải cái tội, ai nói gì mặc họ, bạn có tụi mình
là {r16i} mà bị trêu chọc hoài thì đau là phải, bạn không yếu đuối đâu
bo no di, no chui m ngu la no ngu do, m gioi ma
== distress
dạo này cứ nằm nhìn trần nhà, chẳng thiết ăn
tôi thấy mình như cục rác trong nhà này
ước gì sáng mai khỏi dậy
em mới rạch tay lại, em sợ lắm, em nên gọi ai
nhiều lúc đứng trên cầu nhìn xuống, rồi lại nhớ con, lại về
ba mất rồi, nhà rộng quá, tôi không biết thở sao
mệt quá, ghét bản thân mình kinh khủng
ngày nào cũng bị chồng chửi ngu, riết tôi tin là mình ngu thật
minh k on, minh muon bien mat
t chan song qua, k bit noi vs ai
buon qua m oi, t thay t vo dung vl
hết tiền, hết bạn, hết cả nước mắt
tôi bị trầm cảm sau sinh, thương con mà không bế nổi con[mental_health]
bạn thân tui tự tử tháng trước, tui cứ trách mình hoài
cứ nghe ai quát là tim con đập muốn vỡ, chắc tại hồi nhỏ bị đánh
uống thuốc ngủ cũng không ngủ được, đầu cứ nghĩ quẩn
tự nhiên khóc giữa văn phòng, xấu hổ muốn độn thổ
họ gọi tôi là đồ biến thái chỉ vì tôi yêu con gái, tôi kiệt sức rồi[lgbtq]
tui già rồi, con cái không đứa nào gọi, nhiều khi chỉ mong đi sớm cho nhẹ[age]
đm tao mệt vl, sống kiểu này sao nổi
làm {r16i} ở quê tôi mệt lắm, ra đường ai cũng chỉ trỏ
== friendly_profanity
vãi lồn đậu rồi anh em ơi
đm sướng thế, nghỉ hẳn chín ngày
địt mẹ ngon vãi, cho thêm bát nữa
đụ má bàn thắng đẹp gì đâu
vcl đẹp trai dữ vậy ông bạn
đéo tin được luôn, trúng vé concert rồi
đm lâu quá không gặp, lại đây ôm cái
má nó cười đau bụng vl
con mẹ nó phê, nước biển trong vcl
dm nho tui bay vl, bao gio lam tran nua
vl thg ban t cuoi vo roi, mung vl
dcm hay vcl, coi lai lan 3
đm mày nấu ăn đỉnh thế, cưới tao đi
thôi đéo nói nhiều, thương chúng mày vãi
ôi vãi cứt, hôm nay là sinh nhật tao mà tao quên
clm đỉnh của chóp
mẹ kiếp, cuối cùng cũng bảo vệ xong luận án
đù má, con gái tui biết đi rồi bà con ơi
đm thằng quỷ, đẻ con gái mà giấu anh em, chúc mừng nha
vãi đái, nó hát live còn hay hơn thu
đéo mẹ tối nay không say không về
ê đm, mày mặc đồ này xinh vl
đậu má trúng số năm chục ngàn, đãi cả phòng trà đá
vai l mua r, mat vcl
== profane_object
đm {r16v} lại hỏng
địt con mẹ {r16v}, đang gấp thì chết
{r16v} như cứt, phí cả tiền
đéo hiểu sao {r16v} cứ chập chờn
đụ má {r16v} xài được hai bữa
mẹ kiếp {r16v}, sửa ba lần rồi
dm cai lap lag vcl
cái thời tiết lồn gì nóng bốn mươi độ
đm kẹt xe cái ngã tư chết tiệt này
vãi cặc giá xăng lại lên
bài giải tích này khó như cứt
clm wifi loz gi cham the
đù má cục đá, vấp muốn gãy ngón chân
địt mẹ deadline
con mẹ nó nồi cá khét hết trơn
thứ hai chó má
== abuse_idea
quy hoạch kiểu này đúng là rác, mưa chút là ngập
đề xuất thu phí đó dở tệ, dân còng lưng thêm
ý tưởng ngu ngốc, đốt tiền ngân sách vô cái cổng chào
phim nhạt như nước ốc, kịch bản vứt sọt rác
lý thuyết này sai bét, số liệu chắp vá
cái slogan nghe ngớ ngẩn kinh
thuế mới chỉ làm khổ hàng quán nhỏ, nên bỏ
luat nay vo ly that su, ap dung dc 3 hom la loan
cách dạy học thuộc lòng giết chết sự sáng tạo
lịch nghỉ Tết sắp kiểu này dở ẹc, ai nghĩ ra vậy trời
== criticism_person
anh nói sai chỗ số liệu rồi, mong anh đính chính
tôi không đồng ý với chị, nhưng tôi hiểu vì sao chị nghĩ vậy
em làm ẩu quá, lần sau kiểm tra lại trước khi gửi
{r16x} hứa mà không làm, mình hơi thất vọng
bạn trễ lần thứ ba rồi đó, nhóm mình phải đợi
bài hát mới của anh ấy không hay bằng bài cũ, tiếc
sếp giao việc không rõ, anh em làm lại hoài mệt lắm
thôi nha {r16x}, chuyện này cậu sai rồi, xin lỗi người ta đi
con nói vậy với bà là không được, lên xin lỗi bà đi
ong noi v la k dung, coi lai bang gia di
b nen nghe nguoi khac noi het cau da
huấn luyện viên thay người muộn quá, thua là do đọc trận kém
chú đậu xe chắn cổng nhà cháu hoài, cháu nhắc thật đó
mầy nóng quá, bình tĩnh nói chuyện coi
theo tôi ông chủ tịch nên từ chức vì vụ này, trách nhiệm rõ ràng
== everyday
mai xe rác tới lúc sáu giờ, nhớ đem thùng ra
luộc bình sữa mười phút cho chết hết vi khuẩn
làm sao diệt gián trong bếp vậy mấy má
tao giết con trùm cuối rồi, thức tới ba giờ sáng
đốt vàng mã xong nhớ dập lửa nha con
con chó nhà tao ngu mà thương, tự đuổi cái đuôi
bệnh sởi đang lây nhanh, nhớ đi chích ngừa
đồ rác rưởi trong kho dọn chủ nhật này nha
con heo đất đầy rồi, đập ra mua xe đạp cho bé
cười chết mất, thằng nhỏ đội cái rổ đi học
nhìn như ma, tại mới đắp mặt nạ than
chém miếng dưa hấu coi bà con
sâu ăn hết luống cải, chắc phải xịt thuốc sinh học
tôi ngu toán từ bé, nhờ chị coi lại bảng lương
trận này mình bị đập tơi tả, 0-5
chuột cống chui vô quán đêm qua, mai mua bẫy
tắm cho con mèo mà tưởng đánh trận, tay rách hết
xoá hết thư rác rồi mà máy vẫn chậm
mổ cá nhớ bỏ cái mật không thì đắng chết
nong chet mat, ai di uong tra da k
t ngu dai di giua trua, cham nang den thui
may tinh bi virus r, cuu t voi
giet thoi gian o san bay bang 3 to mi
dep xiu, ao nay mua o dau z
bn ơi kill cái process đó đi là máy hết treo
mắt lé vì code nguyên đêm
tui giờ đen thui, đi biển ba ngày về đó
bắn rụng hết bóng bay là được con gấu
thịt trâu gác bếp phải xé ra mới thấm
cái ghế què một chân, kê tạm cuốn sách
ngọng nghịu tập hát bài tiếng Hàn, vui
{r16x} nói dóc vui ghê, cả bàn cười lăn
chặt gốc mít già để lấy chỗ làm sân
== mentioned_slur
hồi đi học tôi bị gọi là "đồ mọi" chỉ vì da đen, tới giờ vẫn nhớ[black]
chữ "pê đê" gốc từ tiếng Pháp, nay bị coi là xúc phạm[lgbtq]
chú tôi kể qua Sài Gòn làm bị gọi "Bắc kỳ", chú chỉ cười buồn[ethnicity]
bài viết giải thích vì sao không nên dùng từ "thiểu năng" để mắng nhau[disability]
họ xịt chữ "khựa" lên cửa tiệm của bác người Hoa, công an đang điều tra[asian]
== reclaimed_slur
hội bê đê tụi tui tối nay karaoke, ai thiếu là phạt[lgbtq]
bóng thì bóng, bóng này toả sáng nha mấy cưng[lgbtq]
bà bóng của tui ơi, thương bà ghê, mai đi make-up chung nha[lgbtq]
== dialect
mi đi mô rứa, răng không vô nhà chơi
bữa ni trời chi mà nóng dữ hè
hông có chi đâu, tui giỡn chút xíu à
bay coi tê, con bò hắn chạy vô ruộng tề
dzui dữ thần hôn, cười muốn sặc cơm
zậy hoy tui dề nghen, mơi gặp
ủa j z tr, cười xỉu ngang
mắc dịch hông, làm người ta hết hồn à
thí mồ tổ, mệt mà dzui
bọn tui người xứ Nghệ, nói chi cũng bị hỏi lại, cười đau rọt
== idiom
chém gió chút thôi mà ông
giận cá chém thớt
điếc không sợ súng, cứ thử xem sao
thi xong chết chắc, bỏ trống hai câu
cháy túi rồi, cuối tháng ăn mì
đánh nhanh rút gọn, ăn xong về ngủ
ngủ như chết
== positive_identity
bà con Khmer ở Trà Vinh mời tụi mình ăn cốm dẹp, ngồi nói chuyện tới khuya quên về luôn [ethnicity]
cô giáo chuyển giới dạy trang điểm ở quận 4 nhận học trò nghèo không lấy đồng nào [transgender]
mấy chị lao công Hà Nội quét đường lúc hai giờ sáng, thành phố sạch là nhờ các chị cả [women]
hai anh đồng tính mở quán bánh mì đầu hẻm, ngon mà còn tặng phần cho người vô gia cư nữa [lgbtq]
thầy bói thì mình không tin chứ thầy xoa bóp khiếm thị thì tin tuyệt đối nha, hết đau lưng thiệt [disability]
các bác hưu trí phường tôi trồng được cả một con đường hoa, khâm phục ghê [age]
mùa lũ năm ngoái chính {nh} chèo xuồng đem mì gói tới tận nóc nhà cho má tui
già làng Ê Đê đánh chiêng mà tụi nhỏ đứng im phăng phắc nghe, nổi da gà [indigenous]
người Chăm Hồi giáo ở An Giang hiền mà mến khách, vô nhà là có trà liền [muslim]
nữ phi công đầu tiên của đội bay kể chuyện, con gái mình mê tít [women]
ca sĩ gốc Phi hát bolero nghe còn Việt hơn tui hát [black]
đội bóng khuyết tật Đà Nẵng thắng ngược phút cuối, cả khán đài khóc theo [disability]
thương quá trời, {nh} góp từng đồng xây cây cầu cho tụi nhỏ đi học
các sơ dòng Mến Thánh Giá nuôi mấy chục đứa bé bị bỏ rơi, tôi không theo đạo mà vẫn kính trọng [christian]
nhờ có {nh} mà chợ phiên vùng này vui hẳn lên, mai mốt lại ghé
anh kỹ sư Ấn Độ bên phòng mình nấu cà ri cho cả công ty hôm cúp điện, dễ thương hết biết [nationality]
chị người Mông bán thổ cẩm ở Sa Pa nói được năm thứ tiếng, học toàn qua khách [indigenous]
ông bà ngoại tôi là người tị nạn, tay trắng mà nuôi được bốn bác sĩ [refugees]
chú Ba người Hoa ở Chợ Lớn, ai túng thiếu chú cũng cho mua chịu [ethnicity]
được làm việc chung với {nh} là may mắn lớn nhất của tôi trong dự án này
cô bán xôi người Khmer đầu ngõ nhớ mặt từng đứa học sinh, đứa nào thiếu tiền cô vẫn gói cho [ethnicity]
anh giao hàng bị điếc nhắn tin báo từng đoạn đường, giao nhanh nhất khu này [disability]
ông cụ tám mươi học dùng điện thoại, ngày nào cũng gửi ảnh hoa chúc cả nhà buổi sáng [age]
làng này từ ngày có mấy nhà người Mông là chợ phiên đông hẳn, váy thêu bán hết veo [ethnicity]
bác hàng xóm người Trung Quốc dạy cả khu tập thái cực quyền, sáng nào cũng đông vui [nationality]
thầy giáo dạy Toán của con tôi là người đồng tính, phụ huynh nào cũng xin cho con vào lớp thầy [lgbtq]
chị lao công Chăm quét xong còn xếp lại dép cho khách ngay ngắn, thương ghê [ethnicity]
nhà hàng tuyển anh phục vụ người Ấn, nói tiếng Việt giọng miền Tây nghe cưng xỉu [asian]
nghe bé gái tự kỷ đàn xong bản nhạc, cả hội trường đứng dậy vẫy tay thay vì vỗ cho em khỏi giật mình [disability]
cứ cho con gái học lên tiến sĩ đi, bố tôi bán trâu nuôi chị tôi và chưa từng tiếc [women]
anh công nhân Campuchia nhảy xuống kênh cứu đứa nhỏ rồi lặng lẽ về làm ca chiều [immigrants]
bà cụ người Hoa đầu chợ bấm thuốc cho cả xóm, ai nghèo bà không lấy tiền [ethnicity]
== neutral_identity
sáng nay phường phát phiếu khám mắt cho người cao tuổi ở nhà văn hóa [age]
lễ Kate của người Chăm năm nay rơi vào giữa tháng mười thì phải [ethnicity]
công ty tuyển thêm ba phụ nữ vào tổ bảo trì máy [women]
quán cà phê đó có nhân viên khiếm thính, gọi món thì chỉ vào thực đơn [disability]
thứ sáu nào tín đồ Hồi giáo cũng tới thánh đường trên đường Đông Du cầu nguyện [muslim]
diễu hành của cộng đồng LGBT bắt đầu lúc ba giờ chiều ở phố đi bộ [lgbtq]
theo số liệu thì {nh} chiếm khoảng một phần mười dân số của tỉnh
hồi chiến tranh nhiều người Việt tị nạn được tàu Na Uy vớt ngoài biển Đông [refugees]
hàng xóm mới là một gia đình Hàn Quốc, họ thuê căn hộ tầng tám [nationality]
bên Đức người Việt nhập cư thường mở tiệm hoa hoặc tiệm làm móng [immigrants]
viện bảo tàng đang trưng bày nhà dài của đồng bào Gia Rai [indigenous]
người Do Thái ăn Tết vào mùa thu, lịch của họ tính theo mặt trăng [jewish]
chị ấy là người chuyển giới, giấy tờ vẫn đang chờ luật mới [transgender]
ngày mai {nh} sẽ họp với ban quản lý chợ để bàn về chỗ đậu xe
sinh viên châu Phi ở ký túc xá bên kia hay đá bóng buổi chiều [black]
đám cưới bên đạo Công giáo thì làm lễ ở nhà thờ trước rồi mới đãi tiệc [christian]
phim tài liệu kể về người Digan ở Rumani, chiếu lúc tám giờ tối trên kênh hai [roma]
thầy giáo hỏi có bao nhiêu {nh} đang sống ở đồng bằng sông Hồng
xe buýt số 8 giờ có ghế ưu tiên cho bà bầu và người già rồi [age]
cô dâu Việt ở Đài Loan mở lớp dạy tiếng mẹ đẻ cho con vào cuối tuần [immigrants]
dân nhập cư kéo về thành phố sau Tết, bến xe kín người từ bốn giờ sáng [immigrants]
giáo xứ bên sông tổ chức phát cơm miễn phí sáng chủ nhật, ai đến cũng được [christian]
đền Hindu ở quận Một mở cửa cho khách tham quan, nhớ bỏ giày ngoài bậc thềm [hindu]
người Hồi giáo ở tầng năm mở quán cơm halal, trưa nào thang máy cũng thơm mùi cà ri [muslim]
cộng đồng người Do Thái nhỏ ở Sài Gòn thắp nến lễ ánh sáng tối qua [jewish]
nhóm di dân từ châu Phi mở tiệm làm tóc tết bím, giá từ hai trăm nghìn [black]
trường nội trú nhận thêm học sinh người Dao, ký túc xá mới có sáu mươi giường [ethnicity]
== negated_hate
mình đâu có ghét người Trung Quốc, mình chỉ chê cái tour đó làm ăn ẩu thôi [nationality]
đồng tính không phải bệnh nên khỏi cần chữa, bác sĩ nói rõ vậy rồi mà [lgbtq]
đừng nói dân Thanh Hóa ai cũng gian, sếp cũ tui người Thanh Hóa tử tế nhất trần đời [ethnicity]
ai bảo đàn bà lái xe dở, vợ tôi chạy đèo Hải Vân còn chắc tay hơn tôi [women]
không phải cứ người dân tộc là lười đâu, lên nương từ bốn giờ sáng thử coi [indigenous]
chẳng ai có quyền bảo {nh} là thứ thấp kém
nó ăn cắp thì bắt nó, mắc gì lôi cả người Khmer vào chửi [ethnicity]
tôi từng sợ người Hồi giáo vì xem phim nhiều, giờ thì biết là mình sai bét [muslim]
người khuyết tật không phải gánh nặng, cái vỉa hè bị lấn chiếm mới là gánh nặng [disability]
tin đồn người da đen mang bệnh vào xóm là bịa đặt, y tế phường xác nhận rồi [black]
mình không thấy {nh} có gì đáng ghét cả, thiệt lòng đó
già không có nghĩa là vô dụng, ông nội tui tám chục còn sửa được radio nè [age]
con trai mặc váy thì làm sao, có hại gì ai đâu mà kêu bệnh hoạn [transgender]
nói người Do Thái đứng sau mọi cuộc chiến là tào lao, tui không tin nửa chữ [jewish]
dạy con thì nhớ dặn: không được khinh {nh}, nhà mình không có kiểu đó
tôi không thích kiểu treo biển không cho người Thanh Hóa thuê trọ, quê nào cũng có người tử tế [ethnicity]
tôi từng nghe người ta gọi dân tị nạn là rác, nghe một lần mà xấu hổ thay người nói [refugees]
bảo tôi ghét người Mỹ vì chiến tranh thì sai rồi, bố tôi còn mời ông cựu binh uống trà [nationality]
== counter_speech
ai comment "bọn bê đê chết hết đi" thì tự xóa giùm, đó là kích động thù hằn chứ không phải đùa [lgbtq]
nghe khách chửi chị bán hàng là "đồ mọi rợ" tui quay lại nói thẳng: anh xin lỗi chị đi [indigenous]
cái trend nhại giọng Bắc kỳ Nam kỳ để chửi nhau này độc hại lắm rồi, dừng được chưa [ethnicity]
"con gái học nhiều làm gì" là câu đã cướp tương lai của mẹ tôi, xin đừng lặp lại với con tôi [women]
gọi đứa bé down là đồ ngu giữa siêu thị, người lớn mà vậy sao, xấu hổ lắm [disability]
bài viết gọi {nh} là lũ ký sinh đã bị gỡ, cảm ơn mọi người đã báo cáo
mấy ông lên mạng khen Hitler diệt Do Thái, làm ơn đọc lại sử, sáu triệu mạng người đó [jewish]
hồi dịch, dân mình ở Mỹ bị chửi là "virus", đau vậy thì đừng đem câu đó ném vào người khác [asian]
chủ trọ treo bảng không cho người Thanh Nghệ thuê, kỳ thị trắng trợn mà còn có người vỗ tay [ethnicity]
bảo người tị nạn là "lũ ăn bám" trong khi chính cô bác mình từng vượt biên, tôi không nuốt nổi [refugees]
cứ hễ nghe câu "đuổi cổ {nh}" là tui biết người nói thiếu hiểu biết cỡ nào
cầu thủ bị ném chuối với hú tiếng khỉ vì da đen, liên đoàn phải phạt nặng vụ này [black]
thầy mà nói chuyển giới là quái thai trước lớp thì thầy cần nghỉ dạy, vậy thôi [transgender]
chia sẻ clip vu cho người Hồi giáo bắt cóc con nít là tiếp tay cho thù ghét, gỡ đi bạn [muslim]
trên bàn nhậu có ông nói {nh} đáng bị nhốt hết, tôi đứng dậy về luôn, không chịu được
ai bảo phụ nữ lái xe là thảm họa thì mời lên xe buýt của chị tôi, hai mươi năm không một va quẹt [women]
bạn cùng lớp trêu con bé da đen là cục than, cô giáo dừng bài nửa tiếng để nói về chuyện đó [black]
thấy bình luận bảo con gái mặc ngắn bị sàm sỡ là đáng, tôi report và nhắn hỏi thăm bạn ấy [women]
nghe ai nói người tâm thần là nên xích lại thì tôi kể về anh trai tôi, người sửa xe giỏi nhất xóm [disability]
đàn ông cũng bị đánh trong nhà, anh bạn tôi im lặng sáu năm vì sợ người ta cười [men]
công ty lọc hồ sơ người Nghệ An, tôi gửi đơn hỏi thẳng giám đốc vì sao quê quán lại là lỗi [ethnicity]
họ cười khi hai cô gái nắm tay nhau ở phố đi bộ, tôi bước tới chụp giúp các bạn một tấm thật đẹp [lgbtq]
khách đòi đổi y tá vì cô ấy trùm khăn Hồi giáo, bác sĩ trưởng đáp cô ấy giỏi nhất khoa [muslim]
người chuyển giới đi làm căn cước bị cười, anh công an trẻ xin lỗi rồi hỏi bạn muốn được gọi thế nào [transgender]
== everyday
nóng muốn điên, quạt thì hư đúng lúc cúp điện
con mèo nhà tui giết được con chuột cống bự chà bá rồi nằm ngủ như vua
deadline dí sấp mặt, chắc chết ở văn phòng luôn quá
bún đậu mắm tôm thối um cả phòng mà ngon vãi chưởng
tối qua coi phim kinh dị, con ma chui ra từ tủ lạnh, hồn vía lên mây
thua độ ly trà sữa mà tức anh ách, mai phục thù
mưa ngập tới yên xe, dắt bộ ba cây số, khóc không ra nước mắt
thuốc diệt cỏ loại này phun xong mấy bữa mới thả gà ra được ha
má chặt con vịt một nhát đứt đôi, cả nhà vỗ tay
thằng cu nhà tôi quậy như giặc, ngủ rồi mới thấy thương
trận derby đá như đánh nhau, trọng tài rút thẻ mỏi tay
trời ơi nhìn cái tóc mới cắt xấu muốn xỉu, đội nón một tháng nha
kẹt xe Cộng Hòa đúng là địa ngục trần gian
bà nội kể hồi bom dội phố Khâm Thiên, cả nhà chui hầm ba ngày
ngu thiệt chứ, tự nhiên đi đổ nước mắm vô ly cà phê
điện thoại rớt xuống hồ cá, tim tui ngừng đập hai giây
lẩu cấp độ bảy cay xé họng, thằng bạn mặt đỏ như đít khỉ
con muỗi vo ve bên tai cả đêm, bắt được thì xử tử ngay
công an vừa bắt nhóm trộm chó ở xã bên, bà con mừng quá trời
cày rank tới sáng bị giết hai mươi mạng, thôi đi ngủ cho lành
mẹ biết con học mấy giờ về, ba giờ chiều nay mẹ đến đón muộn chút nhé
quán nào treo cờ cầu vồng tháng này được giảm mười phần trăm, bọn mình đi từng quán check-in [lgbtq]
hôm nay em mặc váy đỏ đi làm, chị kế toán khen sang quá trời
vợ tôi nấu canh mặn, cả nhà uống hết hai bình nước, ai cũng cười
con em tôi ngủ tới trưa, gọi mãi không dậy, chắc tối qua cày phim
mẹ chồng gửi cho thùng rau với hai con gà, dặn nhớ ăn kẻo hỏng
== hate_derogation
dân tộc thiểu số thì đầu óc tối tăm, dạy tới mai cũng vậy [indigenous]
lũ đồng tính nhìn phát tởm, sống trái tự nhiên mà còn vênh mặt [lgbtq]
người Tàu bản chất đê tiện, ngàn năm rồi có khá lên đâu [nationality]
đàn bà đái không qua ngọn cỏ, biết gì mà bàn chuyện lớn [women]
bọn Campuchia vừa ngu vừa ác, nhìn mặt đã thấy ghét [nationality]
trên đời không ai hèn hạ bằng {nh}
da đen thì hôi, lười, chỉ giỏi bán thuốc với đánh lộn [black]
theo đạo Hồi toàn bọn cuồng tín mông muội, không nói lý được [muslim]
người chuyển giới chỉ là thứ nửa nạc nửa mỡ, giả tạo và lố bịch [transgender]
mấy đứa thiểu năng sống chỉ tổ khổ cha mẹ, vô tích sự cả đời [disability]
dân Bắc kỳ xảo trá, miệng ngọt mà bụng đầy dao, cả miền như một [ethnicity]
Nam kỳ thì lười nhác ăn xổi, làm được cái gì ra hồn [ethnicity]
bọn Ấn Độ bẩn thỉu, ngồi thang máy chung là muốn ói [nationality]
nghe tới {nh} là thấy bẩn cả lỗ tai
người Do Thái tham lam tận xương, tình nghĩa với họ là con số không [jewish]
lũ già lẩm cẩm, vừa bảo thủ vừa hôi hám, chỉ biết cản đường người trẻ [age]
dân nhập cư vào Sài Gòn kéo theo đủ thứ nhếch nhác, hạ cấp thấy rõ [immigrants]
ba cái đạo Chúa toàn hạng mất gốc, bán rẻ tổ tiên lấy bánh mì [christian]
đám tị nạn là hạng hèn nhát bất tài, đến đâu thành gánh nặng đến đó [refugees]
gái miền Tây thì chỉ có thế, lười học, ham tiền, rẻ rúng [women]
nói thẳng, {nh} kém văn minh hơn mình cả thế kỷ
dân Digan sinh ra đã có máu ăn cắp, chẳng đứa nào tử tế [roma]
nhìn hai thằng đàn ông ôm nhau mà buồn nôn, thứ bệnh hoạn làm nhục dòng họ [lgbtq]
bọn Ả Rập thô lỗ man rợ, có tiền mà không có nổi chút nhân cách [arab]
người điên thì cứ gọi là đồ điên, cả đám đó vô giá trị với xã hội [disability]
phụ nữ qua ba mươi chưa chồng toàn hàng lỗi, khó ở và vô dụng [women]
tưởng gì, lại {nh}, cái hạng mạt rệp ấy thì trông mong gì
tụi nhà quê lên tỉnh vừa đần vừa tham, đứng cạnh đã thấy mất giá [class]
người Chăm mê tín lạc hậu, cả một sắc dân chẳng làm nên trò trống gì [ethnicity]
có cho tiền tôi cũng không thèm bắt tay {nh}, kinh lắm
bà bán xôi người Khmer đầu ngõ thì ai dám ăn, cái giống ấy bẩn từ trong máu [ethnicity]
phụ nữ cầm vô lăng là thảm họa, óc bằng hạt đậu thì ở nhà cầm chổi cho lành [women]
shop thuê thằng giao hàng điếc, đúng là của phế thải, nói chuyện với cục gạch còn hơn [disability]
cái thứ chuyển giới đòi được gọi là chị ở quầy thuốc, soi gương xem quái vật hay người [transgender]
mấy lão già tám mươi còn học điện thoại, sống chật đất tốn cơm chứ được tích sự gì [age]
con bé da đen vào lớp thì tắt đèn khỏi thấy, đứng cạnh thôi đã thấy hôi mùi rừng [black]
vào cái đền của bọn Hindu là phải bịt mũi, thứ đạo thờ bò thì người cũng như bò [hindu]
cái bọn Tàu khốn nạn này ăn hết biển của tao rồi, đứa nào cũng gian như nhau từ trong trứng [nationality]
thầy dạy Toán là thằng đồng tính, giao trẻ con cho loại biến thái ấy khác gì giao mồi cho sói [lgbtq]
dân nghèo miền Tây học hết lớp chín, cả đám sinh ra chỉ để làm đầy tớ với bán thân [class]
đàn ông Việt toàn lũ vũ phu vô dụng, cả giống không nhặt nổi một thằng tử tế [men]
bảo tôi ghét người Mỹ thì đúng rồi, cả dân tộc toàn lũ sát nhân mập ú không não [nationality]
bảy mươi hai tuổi mà nhuộm tóc tím, mấy mụ già sắp xuống lỗ đúng là trò hề gớm ghiếc [age]
cho con bé tự kỷ lên đàn làm gì, cả hội trường phải ngồi nhìn một đứa dở người làm trò [disability]
hai cô gái nắm tay nhau ở phố đi bộ, nhìn mà buồn nôn, thứ lỗi của tạo hóa [lgbtq]
bạn mày mời về dự lễ cúng bến nước của bọn Ê Đê à, lũ mọi ấy ngàn năm nữa cũng chưa thành người [indigenous]
bà cụ người Hoa đầu chợ bấm thuốc à, tụi chệt đó nghèo giàu gì nó cũng hút cạn máu [ethnicity]
đổi y tá khác đi, con trùm khăn Hồi giáo đó tiêm xong khéo nó cắt cổ mình, giống loài khủng bố [muslim]
mẹ đơn thân toàn hạng lăng loàn, chửa hoang rồi bắt cả thiên hạ thương [women]
== hate_implicit
từ ngày mấy anh da đen thuê nhà đầu hẻm, khách tới lúc nửa đêm tấp nập lạ thường [black]
phòng trọ còn trống, nữ ở kỹ, riêng Thanh Nghệ Tĩnh thì thông cảm, ai từng cho thuê sẽ hiểu [ethnicity]
em ấy lên trưởng phòng sau đúng một chuyến công tác với sếp, phụ nữ giỏi ghê [women]
thầy chủ nhiệm thích con trai à, vậy buổi cắm trại cháu nhà tôi xin phép bị ốm [lgbtq]
giá vàng thế giới lên xuống do ai, tra họ của mấy ông chủ ngân hàng là thấy một dân tộc thôi [jewish]
dạo này xóm có {nh} dọn về, nhà nào cũng tự nhiên mua thêm ổ khóa
nhà nước cho bò giống, sáng sau lên bản đã thấy nồi thắng cố, khỏi hỏi ai [indigenous]
lấy chồng Đài chồng Hàn thì cô nào chả bảo vì tình yêu, tình yêu tính theo tỷ giá [women]
máy bay có ông râu dài đọc kinh bằng tiếng Ả Rập, tôi xin đổi chuyến luôn cho lành [muslim]
thương lái bên kia biên giới mua lá khoai, mua đỉa, mua rễ tiêu, dân nước đó có bao giờ làm gì vô cớ [nationality]
bạn ấy "là con gái" từ tháng trước, vừa kịp mùa thi đấu nữ, may mắn thật [transgender]
quán đó đầu bếp Ấn, ăn xong nhớ để dành nửa ngày cho cái toilet nhé [nationality]
xin việc mà chìa giấy khuyết tật ra là được ưu tiên, kiểu này ai còn cần giỏi [disability]
cứ nhìn hàng người lãnh trợ cấp bên Mỹ đi, màu da nào đông thì khỏi cần ghi chú [black]
bảo vệ siêu thị thấy {nh} vô là đứng thẳng lưng liền, nghề dạy nghề mà
tị nạn khổ quá ha, khổ mà toàn trai tráng lực lưỡng, vợ con đâu hết rồi ta [refugees]
phim giờ cứ hai anh đẹp trai yêu nhau, bảo sao trai làng không chịu lấy vợ, ai đang bơm tiền vậy [lgbtq]
cô lái ô tô trắng trước mặt, thôi mình tấp vô uống nước cho nó an toàn, biết giới tính là đủ hiểu [women]
cụ nào cũng giành ghế xe buýt như thanh niên, tới lúc trả tiền mới nhớ ra mình yếu [age]
mua hàng của người Hoa Chợ Lớn nhớ tự đem cân theo, kinh nghiệm ba đời nhà tui [ethnicity]
khu công nghiệp nhận thêm dân tỉnh lẻ, tuần sau dây cáp điện bỗng biết đi, hay ghê [immigrants]
con bé quen {nh}, bố nó không nói gì, chỉ lặng lẽ đem sổ đỏ gửi ngân hàng
sang Paris thấy mấy đứa nhỏ Digan xin chữ ký thì cười thôi, tay nhớ giữ ví [roma]
bên đó xây thêm cái thánh đường, mười năm nữa chắc con mình phải xin phép mới được ăn heo [muslim]
người Campuchia qua chữa bệnh đông ghê, tiện thể ngó đất xem còn gì để đòi [nationality]
lớp hòa nhập có bé tự kỷ, thôi coi như con mình học phí trả cho bạn ấy học [disability]
tôi rất quý mọi người, có điều chưa từng thấy {nh} trả nợ đúng hẹn bao giờ
lễ nhà thờ thì đông, quyên góp thì kín, còn tiền từ nước ngoài gửi về cho đạo đó làm gì ai mà biết [christian]
Việt kiều về nước xài tiền như nước, qua bển rửa chén hay lãnh tem phiếu thì không ai livestream [immigrants]
khỏi coi camera, hỏi thử tối qua có {nh} ghé không là ra liền
làng này từ ngày có mấy nhà người Mông là chó mèo với xe máy đều học được cách bốc hơi [ethnicity]
mấy người ngồi xe lăn bán vé số cứ ra đường làm xấu phố, sao không nhốt vào trại cho đẹp trời [disability]
người Hồi giáo chuyển đến tầng năm rồi, từ nay thang máy kêu tích tắc thì nhớ chạy [muslim]
nhà hàng tuyển toàn người Ấn phục vụ, thảo nào vào cửa tưởng lạc vào chuồng dê [asian]
cứ cho con gái học lên tiến sĩ đi, rồi cũng chỉ là cái máy đẻ có bằng thôi [women]
thấy anh công nhân Campuchia té xuống kênh thì cứ từ từ, bớt một đứa là bớt một miệng ăn cướp [immigrants]
== hate_normative
cấm tiệt người đồng tính nhận con nuôi, để họ nuôi là hỏng cả một thế hệ [lgbtq]
phải trục xuất hết dân Phi châu khỏi Sài Gòn, không xét trường hợp nào [black]
đàn bà không nên cho làm lãnh đạo, về lo bếp núc là đúng chỗ [women]
không được cho người Trung Quốc thuê nhà, đi học, hay đặt chân lên xứ này nữa [nationality]
dẹp hết thánh đường Hồi giáo đi, đất này không có chỗ cho đạo đó [muslim]
đã là {nh} thì đừng hòng có quyền ngang với chúng ta
người tâm thần phải bị triệt sản, nhà nước đừng có mềm lòng [disability]
bỏ hết điểm cộng lẫn học bổng cho dân tộc, bọn họ chỉ hợp ở trên rừng [indigenous]
chuyển giới thì không được đứng lớp, không được lên tivi, ở nhà mà diễn [transgender]
dân ngoại tỉnh không có hộ khẩu thì cấm vào trường công Hà Nội, quê đâu về đó [immigrants]
thuyền tị nạn tới thì kéo ra khơi lại, họ không có quyền được cứu [refugees]
công ty nào nhận {nh} vào làm nên bị tẩy chay tới sập tiệm
luật phải cấm người Việt lấy người Campuchia, giữ cho sạch nòi giống [nationality]
mấy ông bà quá bảy mươi nên tước bằng lái, tước phiếu bầu, ngồi yên đó thôi [age]
không cho {nh} vào hồ bơi, vào trường, vào chung cư, thế mới yên
loại gay thì Tết đừng có vác mặt về, bàn thờ tổ tiên không phải chỗ cho thứ bệnh hoạn [lgbtq]
giáo xứ bên sông phải dẹp hết, dân theo đạo là lũ bán nước, không đáng được ở đây [christian]
phụ nữ có bầu thì nên đuổi việc hết, tuyển vào chỉ tổ ăn hại tiền bảo hiểm [women]
con gái mặc ngắn ra đường bị sàm sỡ là đáng, phải thế mới biết thân biết phận [women]
đã thờ Phật thì cấm lấy bọn Công giáo, lai cái máu phản đạo vào nhà là mạt họ [religion]
người tâm thần phải xích hết lại ngoài chuồng, sống chỉ hại làng hại xóm [disability]
công ty lọc hồ sơ người Nghệ An là phải, thứ dân ăn cắp ấy đáng bị cấm cửa cả nước [ethnicity]
trường nội trú nhận người Dao làm gì, trâu cày thì cho ra ruộng chứ ai cho ngồi bàn [ethnicity]
== insult_person
não mày chắc còn nguyên tem, chưa bóc ra xài lần nào
chị hát hay lắm, chó cả xóm hú theo kìa
bằng cấp treo đầy tường mà nói câu nào cũng lòi cái dốt
thứ ăn cháo đá bát như anh, tôi gặp một lần là tởn tới già
cái mặt vậy mà cũng đòi làm hoa khôi, gương nhà em vỡ hết rồi hả
đẻ ra trứng gà luộc ăn còn có ích hơn đẻ ra mày
ông giám đốc này ngoài chức danh ra thì rỗng tuếch
nói thật, không có bạn cả phòng làm việc nhanh gấp đôi
đồ hèn, đánh vợ thì giỏi mà gặp chủ nợ là chui gầm giường
cô viết status triết lý cho đã mà sống thì chẳng ra gì
mày sống chỉ để làm nền cho người ta thấy đời họ còn may
bớt ảo tưởng đi em, người ta cười với em là vì thương hại
thằng đó vô dụng đến mức nhờ mua chai nước tương cũng hỏng
chú em nên đi học lại lớp một trước khi cãi nhau trên mạng
lùn, xấu, nghèo mà còn khó tính, ế là phải rồi
hai mặt như bà thì soi gương chắc phải mua hai cái
anh là minh chứng sống rằng tiền không mua được liêm sỉ
tưởng mình là ai mà lên lớp, hạng tép riu
con nhỏ đó giả nai mệt xỉu, bụng dạ thì đen hơn mực
đọc bài của ông xong tôi thấy tiếc cho cái bàn phím
béo như vậy thì đừng có đứng chắn gió người khác chứ
bác sĩ gì mà khám như bói, về chăn vịt đi cho bệnh nhân nhờ
cha mẹ mày chắc nhục lắm mỗi khi có ai hỏi thăm tới mày
đã dốt còn hay nói chữ, nghe mà tội cái lỗ tai
mi ngu chi mà ngu rứa, dạy cả buổi như nước đổ đầu vịt
kẻ phản bội như cô không đáng để tôi phí một giọt nước mắt
cầu thủ gì chạy như bò già, thay ra cho khán giả bớt đau mắt
tao khinh mày tới mức gọi tên cũng thấy dơ miệng
bốn mươi tuổi đầu còn ngửa tay xin mẹ già, đúng là đồ bỏ đi
im giùm cái, mày mở miệng câu nào là không khí ô nhiễm câu đó
nhìn mày đi phỏng vấn mà tội công ty, óc như thế chắc để trang trí
con bé thư ký này ngu không chịu nổi, dạy chó còn nhanh hiểu hơn
ca sĩ gì mà rống như heo bị chọc tiết, mặt thì như cái mâm, về quê chăn vịt đi con
con gái bà béo như lợn nái, xuống hồ bơi thì nước tràn ra đường mất
trọng tài mù hay ăn tiền thì cũng là đồ chó săn, mặt mẹt như thế mà cầm còi
vợ ông nấu canh cho heo còn bỏ máng, đúng thứ đàn bà bỏ đi
con em mày ngủ tới trưa vì dậy cũng có làm được gì, đồ sâu mọt ăn bám
con điên này, khuya rồi còn đăng ảnh, cái mặt như bún thiu mà tưởng ai thèm nhìn
khóc đi em, ở đây ai cũng đang quay clip cười cái bản mặt thảm hại của em
thằng chồng mày lại nằm kẹt dưới gầm ghế, đồ vô tích sự đáng khinh, chó còn biết giữ nhà
mẹ chồng gửi cho thùng rau héo y như cái mặt bà ta, mụ phù thủy keo kiệt
ai mà chẳng ghét cái bụng của cô, đứng trước gương thì gương cũng muốn khóc, đồ bò sữa
game thì gà, mồm thì thối, bố mẹ mày chắc hối hận từ lúc siêu âm
== threat_person
tao biết con mày học trường nào, liệu mà rút đơn
tối nay ra ngõ một mình đi rồi biết tay anh em tao
còn bén mảng tới vợ tao, tao chặt chân mày cho khỏi đi
chậm trả một ngày nữa là cái nhà đó cháy, đừng nói tao không báo
mày trốn đâu cũng vậy, tao tìm ra là mày hết thở
đăng thêm một bài nữa thử coi, sáng mai người ta vớt mày dưới kênh
dám bỏ tao thì tao tạt axit cho khỏi ai nhìn
bảo thằng nhà báo đó mua bảo hiểm đi, sắp cần rồi
coi chừng cái mạng của mày, tao không nói suông bao giờ
ba ngày nữa không xin lỗi thì chuẩn bị áo quan nghe chưa
tao biết con mày học lớp nào, ba giờ chiều nay cứ thử đến đón muộn xem
thằng quỷ, mày dám cưới nó thì hôm rước dâu tao cho mày nằm giữa đường
mày làm mất file của tao, tao lột da mày thật chứ không nói chơi, tối đợi ở cổng
chị quản lý đổi lịch của tôi lần nữa thì axit cũng không báo trước ngày đâu
đội mày đá kiểu này thì cậu thủ môn cẩn thận, ra khỏi sân là tao cho tim ngừng đập
bạn viết bài này thì nhớ khóa cửa, người ta gãy tay vì ít chữ hơn thế
sợ bóng tối thì tốt, đêm nay cầu dao nhà mày sẽ tắt và tao đã ở bên trong
== distress
đi phỏng vấn về mà nản quá, thấy mình chẳng có gì ngoài cái bằng để trang trí
ba tháng rồi không ai nhắn hỏi mình sống ra sao, đêm nào cũng nằm nhìn trần nhà
tôi ghét cái bụng mình sau sinh, đứng trước gương là muốn khóc
== self_identity
mình là gay, về quê ăn Tết bà ngoại chỉ hỏi khi nào dẫn anh ấy về gói bánh [lgbtq]
mình là chuyển giới nữ, hôm nay lần đầu được gọi là chị ở quầy thuốc, vui cả ngày [transgender]
tôi bán vé số, ngồi xe lăn, mưa thì nghỉ, nắng thì hát cho khách nghe [disability]
gốc miền Tây, nghèo, học hết lớp chín, giờ có hai quán hủ tiếu, tự hào chứ sao [class]
tôi bảy mươi hai tuổi, mới nhuộm tóc tím, cháu nội bảo bà ngầu hơn idol [age]
em là chị em sinh ra ở trại tị nạn, giờ làm y tá trực đêm, bệnh nhân hay gọi là cô Ba [refugees]
mình là mẹ đơn thân, có người chê, có người thương, còn con mình thì gọi mình là siêu nhân [women]
== hate_negated
tôi không kỳ thị người Bắc kỳ, chỉ là đứa nào cũng gian xảo nên tôi không cho thuê trọ [ethnicity]
== support
mày mà biến mất thì tao buồn lắm, qua đây ăn mì với tao đã rồi nói tiếp
thi trượt thì nghỉ một tuần, ngủ cho đã, năm sau mình ôn cùng nhau
khóc đi em, ở đây không ai chê em yếu đuối cả
sợ bóng tối cũng không sao, chị để đèn hành lang cả đêm cho em
== incite_selfharm
mày mà biến mất hẳn khỏi đời này thì cả nhà mở tiệc, làm luôn đi chờ gì nữa
thi trượt thế thì nhảy luôn cho nhẹ đất, bố mẹ mày đỡ nhục với họ hàng
ba tháng không ai hỏi mày sống ra sao là câu trả lời rồi đấy, chết đi cho người ta nhớ ra
== abuse_object
cái máy giặt này ngu không chịu nổi, vắt xong nước vẫn chảy ròng ròng
con mèo máy hút bụi này lại tự kẹt dưới ghế, đồ vô tích sự đáng yêu
== hate_dehumanise
bọn nhập cư kéo về thành phố như gián vỡ tổ, xịt thuốc mới hết [immigrants]
dân tị nạn là rác trôi theo thuyền, vớt lên làm gì cho thối bờ biển [refugees]
lũ Chăm quét rác thì cũng là rác, hốt chung một xe cho sạch phố [ethnicity]
nhóm di dân từ châu Phi nhảy nhót trong tiệm tóc, sở thú để sổng chuồng mà không ai bắt lại [black]
== sexual_health
lần đầu đi khám phụ khoa run lắm, bác sĩ dặn nhiễm nấm là bình thường, đừng ngại
uống thuốc tránh thai khẩn cấp xong bị trễ kinh mười ngày, nên thử thai hay chờ thêm ạ
== sexual_harassment
em đi khám làm gì, cởi ra đây anh khám cho, đừng ngại
hôm nay em mặc váy đỏ là mời bọn anh rồi, tối qua khách sạn cho anh lột nhé
thuốc tránh thai anh mua sẵn rồi, không chịu thì anh tung ảnh nóng của em lên nhóm lớp
sếp mời em ăn trưa riêng, muốn qua thử việc thì ngồi lên đùi sếp cho ngoan
== criticism_person
ca sĩ hát live hụt hơi ba chỗ, tập thêm thể lực thì bài này sẽ hay
trọng tài bắt lỗi hơi cứng, quả việt vị kia nên xem lại băng
chị quản lý hay đổi lịch phút chót, giá mà báo trước một ngày
bạn viết bài này thiếu nguồn, đoạn hai suy diễn hơi xa, mong sửa lại
== hate_threat
quán nào treo cờ cầu vồng tháng này thì chuẩn bị tinh thần, bọn tao đi từng quán đập từng đứa [lgbtq]
hàng xóm người Trung Quốc thì liệu mà dọn, đêm nay tụi tao đốt hết không chừa nhà nào [nationality]
tối qua bọn Do Thái thắp nến, tối mai để tụi này thắp luôn cả người chúng nó [jewish]
đứa nào sinh ra ở trại tị nạn thì quay về trại, không đi thì tụi này kéo từng đứa ra mà đánh [refugees]
người chuyển giới đi làm căn cước à, ra khỏi cửa là tụi này chặn đánh cho không nhận ra mặt trong ảnh [transgender]
== friendly_profanity
thằng quỷ, cưới mà không báo, tao đập mày một trận rồi mừng phong bì to
con điên này, khuya rồi còn gửi ảnh bún đậu, tao hận mày quá, mai đi ăn
game thì gà mà mồm to, thôi vào đây tao gánh, đồ báo thủ yêu quý của team
== idiom
ông sếp mà biết file mất thì ông ấy lột da cả phòng, lưu lại mau
đội nhà đá kiểu này xem mà muốn đau tim, phút bù giờ còn hú hồn
== question_benign
con gái mình béo lên sau sinh, nên rủ nó đi bơi hay đi bộ thì đỡ ngại
cho em hỏi thờ Phật mà lấy chồng Công giáo thì làm lễ cưới ra sao cho hai họ vui [religion]
bạn mình người Ê Đê mời về dự lễ cúng bến nước, nên mang quà gì cho phải phép [indigenous]
sếp nữ mời cả phòng ăn trưa riêng từng người, mình nên nói chuyện gì cho đỡ ngại
== abuse_idea
cái quy định chấm công này vớ vẩn hết sức, đi vệ sinh cũng phải quẹt thẻ
== profane_object
cái deadline khốn nạn này ăn hết cuối tuần của tao rồi
== distress
mình chẳng còn muốn thức dậy nữa, ngày nào cũng như ngày nào, mệt lắm rồi
cả nhà ai cũng giỏi, chỉ có em là thứ bỏ đi, em ghét chính mình
đôi khi đứng ngoài ban công em nghĩ giá mà mình biến mất thì mẹ đỡ khổ
tui vô dụng thiệt sự, làm gì cũng hỏng, sống chi cho chật đất
ba tháng thất nghiệp, nợ chồng chất, anh thấy mình không đáng sống nữa mọi người ạ
tối qua lại khóc tới 4 giờ sáng, không dám kể với ai vì sợ bị nói là làm quá
từ ngày ông xã mất tôi chỉ mong được đi theo ông ấy
nhìn gương thấy con heo xấu xí, mình kinh tởm bản thân đến mức bỏ ăn luôn
trượt đại học lần hai rồi, em ngu quá, chắc em chết đi cho ba mẹ khỏi nhục
lại tự làm đau mình sau gần một năm không làm, thất vọng về bản thân kinh khủng
con sinh được hai tháng mà tôi không thấy vui, tôi là một người mẹ tồi tệ
không ai nhắn tin cho mình cả tuần nay, có chết ở phòng trọ chắc cũng chẳng ai biết
em viết thư tuyệt mệnh rồi lại xé, em không biết phải nói với ai ngoài nhóm này
bị cả lớp cô lập từ hồi lớp 10, giờ đi làm rồi vẫn thấy mình là đồ thừa
đầu óc tôi lúc nào cũng có tiếng nói bảo tôi là gánh nặng, tôi sợ lắm
ghét bản thân mình quá
tôi chỉ muốn ngủ rồi khỏi dậy
mẹ nói giá như đừng sinh ra tôi, nghe riết rồi tôi cũng tin. Tối nào cũng đập đầu vô tường cho đỡ nghe tiếng bà trong đầu
ba giờ sáng, tôi lại rạch tay, tôi không biết phải gọi cho ai nữa
mình là gánh nặng của cả nhà, nghĩ hoài chuyện biến mất cho mọi người nhẹ lòng
đi ngang cầu nào cũng nhìn xuống nước lâu hơn một chút. Sợ chính mình quá
mình vô dụng quá
mệt rồi, chẳng muốn sống
== support
bạn không phải đồ bỏ đi đâu, bạn chỉ đang kiệt sức thôi, nghỉ một chút rồi kể mình nghe
đứng ngoài ban công thì vào nhà đi em, chị gọi cho em liền đây, đừng ở một mình
thất nghiệp không có nghĩa là anh vô dụng, nợ thì trả dần, mạng người mới là thứ không kiếm lại được
đừng chết nha, nghe sến nhưng thiệt đó, tui còn muốn đi ăn bún bò với bà dài dài
cô cũng từng muốn đi theo chồng cô, giờ cô ngồi đây trông cháu và mừng vì ngày đó có người giữ lại
em không ngu, rớt một kỳ thi thôi mà, ba mẹ cần em chứ không cần cái bằng
lỡ tái phát một lần không xóa đi mười một tháng em đã cố gắng, mình tự hào về em
trầm cảm sau sinh là bệnh, không phải lỗi của mẹ, mẹ nó đi khám sớm nhé
cái giọng trong đầu bảo bạn là gánh nặng nó nói láo đó, đừng tin nó
ai bảo mày xấu thì kệ nó, tao thương mày từ hồi mày còn sún răng kia mà
mình không biết nói gì cho đúng, nhưng mình ngồi đây, bạn cứ khóc bao lâu cũng được
nếu đêm nay thấy không chịu nổi thì gọi cấp cứu hoặc nhắn anh, 3 giờ sáng cũng được
cảm giác muốn biến mất rồi sẽ qua, hồi lính mới ra trường tôi cũng từng như thế
cả nhóm nhớ ông lắm, bữa nào khỏe quay lại đá bóng, không ai trách gì đâu
con trai khóc thì có sao, khóc xong ra đây bác pha cho ly cà phê
đừng chết, tụi tao chạy qua liền
bạn không ngu, bạn bị lừa, và người có lỗi là kẻ đã đánh bạn
muốn khóc cứ khóc, chị nghe đây
lúc muốn tự tử nhất tôi đã gọi cho anh trai, giờ tôi ở đây nghe bạn, mình gọi đường dây nóng cùng nhau nhé. Đừng cúp máy, kể gì cũng được, kể chuyện con mèo cũng được
nó đập vỡ điện thoại của em không phải vì yêu đâu, qua nhà chị ở, cửa luôn mở. Em đừng quay lại lấy đồ một mình, để tụi chị đi cùng
cậu không vô dụng đâu
có tớ đây, cứ khóc đi
có mình đây
cứ khóc đi em
== incite_selfharm
chẳng muốn thức dậy nữa thì khỏi thức luôn đi, thế giới bớt một miệng ăn
ra ban công thì ra hẳn luôn đi, đứng đó làm màu cho ai coi
đúng rồi mày biến mất thì mẹ mày đỡ khổ thật, làm lẹ lên còn kịp
trượt hai lần thì sống làm gì nữa em, chết đi cho ba mẹ khỏi phải giấu mặt
viết thư tuyệt mệnh xong thì làm nốt đi, xé hoài ai rảnh mà thương
nói muốn chết cả năm nay mà vẫn thấy online, bao giờ mới chịu làm thật đây
loại như mày sống chỉ chật đất, tự kết thúc sớm cho xã hội nhờ
cái giọng trong đầu mày nói đúng đó, nghe lời nó một lần đi
thế giới vẫn quay khi không có em, thật ra còn quay nhẹ hơn. Em làm một lần cho trót để mọi người còn lo việc khác
biến mất là món quà đẹp nhất rồi
cầu hôm nay vắng người mà, gió mát, khỏi ai phiền bạn. Đừng quay về
nếu tôi là bạn, tôi đã không để mình thấy được sáng mai rồi. Bạn còn chờ gì ở cái ngày mai không ai mời bạn tới
ủa sao vẫn còn thở vậy
viết thư tuyệt mệnh dài dòng làm gì, không có ai đọc đâu, bỏ qua bước đó luôn cho nhanh
sao mày còn chưa chết
nhảy cầu luôn cho nhanh
mày chết đi ai cũng mừng
thắt cổ lẹ lẹ đi
== insult_person
lại khóc tới 4 giờ sáng hả, đóng phim riết không chán sao diễn viên
không ai nhắn tin cho cả tuần là đúng rồi, tính như bà thì ai mà chịu nổi
chồng mất mà đăng mười cái ảnh lọc da, bà đau buồn kiểu gì dễ thương quá ha
mới mất việc có ba tháng mà than như sắp tận thế, đàn ông gì yếu xìu
bị cả lớp tẩy chay chắc cũng do mày khó ưa thôi, đừng đóng vai nạn nhân
ôi lại thêm một ca trầm cảm theo trend, kiếm like được bao nhiêu rồi em
mẹ gì mà đẻ con ra không thương, vậy mà còn lên mạng kể cho thiên hạ nghe được
nhìn gương thấy ghê là gương nó nói thiệt đó cưng, trách gì nó
cái báo cáo này chắc anh viết bằng chân, vì đầu thì có thấy dùng bao giờ đâu
ba năm đi làm mà chưa biết gộp ô Excel, công ty nuôi em như nuôi cá cảnh
bà nấu thì chó nhà tui nó còn quay mặt đi, thôi nghỉ bếp giùm
chú hát xong cả xóm cúp cầu dao, chú nên câm thì hơn
chơi support kiểu đó thì về giữ em đi, óc để làm kiểng hả
anh Tuấn mà làm trưởng nhóm thì con vịt nhà tôi cũng làm giám đốc được
mặt dày như bạn thì đi xe máy chắc khỏi cần đội mũ bảo hiểm
ông nói nhiều mà rỗng tuếch, cái thùng nước đầu hẻm còn có nội dung hơn
em xinh đấy, tiếc là mở miệng ra thì hết xinh
tội nghiệp ba mẹ cậu, nuôi hai mươi năm ra được một cục nợ biết đi
cô giáo này dạy thì học trò có ngu cũng không phải lỗi của tụi nó
thằng Khoa ấy à, nó ngu tới mức mượn tiền nó xong nó còn cảm ơn mình
bạn viết truyện mà mình đọc xong chỉ muốn rửa mắt, năng khiếu bằng không thì bỏ đi
chị là minh chứng sống rằng tiền không mua được gu
đá hậu vệ mà chạy như bà bầu tháng thứ chín, giải nghệ bán nước mía đi
giỏi quá ha, có mỗi việc đóng cửa chuồng gà mà cũng làm hỏng được, thiên tài
lúc trời phát não chắc cưng đang bận chụp hình tự sướng
cái loại ăn bám như mày mà cũng đòi có ý kiến trong nhà này à
hắn hèn tới nỗi gió thổi chiều nào quỳ chiều đó
nghe em thuyết trình mà anh thèm được điếc mười lăm phút
người yêu cũ của tôi là cái hố rác, ai quăng gì vô cũng nhận
bà Sáu đầu hẻm miệng như cái loa phường hư, suốt ngày xạo sự
mày đứng đâu là chỗ đó chỉ số thông minh tụt xuống liền
đồ vô ơn, nuôi con chó nó còn biết vẫy đuôi, nuôi mày được cái gì
bạn sửa xe hay phá xe vậy, tay nghề này mà cũng dám mở tiệm
nhìn anh là hiểu tại sao vợ anh bỏ đi, tôi mà là chị ấy thì đi từ sớm
streamer gì đâu nhạt như nước ốc, coi mày thà coi sơn khô
chắc hồi nhỏ té giếng nên giờ nói chuyện mới vậy, thôi ai chấp
anh lái taxi hay lái xe bò vậy, mù đường còn bày đặt
nó mà đi thi ngốc thì về nhì, vì ngốc quá nên quên nộp bài
chị Hạnh kế toán là con rắn, cười với ai là người đó sắp mất việc
ông anh bình luận dài thật, đọc hết vẫn không tìm thấy một nơ-ron nào
da như vỏ bưởi mà cũng đi dạy người ta chăm sóc da
nhà nghèo mà học đòi, đeo cái túi giả đó lên nhìn mắc cười chết đi được
mình thấy cậu nên soi lại mình đi, vừa lười vừa giả tạo vừa kém
nhà em không có gương à
im lặng hợp với bạn lắm đấy
cô giáo dạy văn của bạn chắc giờ này vẫn còn buồn, cho cô gửi lời xin lỗi cả nước đi chứ
mẹ bạn có biết bạn lớn lên thành thế này không
đọc xong bình luận của anh tôi mới thấy con mèo nhà tôi sâu sắc
cả team ai cũng có lúc tỏa sáng, riêng ông thì để tụi tôi đợi thêm vài kiếp nữa. Mà thôi cứ ngồi đó, có ông cho đủ số
lần đầu thấy người vừa mở miệng mà cả phòng họp muốn tắt đèn đi về. Tài năng đấy, không phải ai cũng làm được
chị xinh lắm, nhìn từ xa
người như em thì ai mà nỡ ghen tị
áo đẹp, tiếc là có người mặc
hôm qua vắng bạn, lớp vui hẳn
anh sống bốn mươi năm chỉ để chứng minh rằng bằng cấp không nói lên điều gì. Chúc mừng anh đã thành công. Về nghỉ sớm cho khỏe
thôi kệ nó đi, trời cho mỗi người một thứ, tới lượt nó thì hết
bài hát của em giúp chị hiểu vì sao người ta quý sự yên tĩnh, cảm ơn em nhiều nha, lần sau em chỉ cần đứng yên là hay nhất
ba má nuôi ăn học tốn bao nhiêu, biết vậy để dành trồng cây còn có bóng mát. Cây nó còn biết ra trái
không sao đâu, vai trò làm nền cũng cần người đóng
em vào công ty nhờ ai thì ai cũng biết rồi, khỏi phải kể chuyện nỗ lực. Ở đây mọi người lịch sự nên mới gật đầu thôi
bạn đã thử đâu mà thất bại
lấy được cậu ấy làm chồng chắc kiếp trước chị đã nợ cả một làng. Chị em nên mở quỹ an ủi cô dâu
mày ngu thật sự
cái đồ lười như hủi
xấu mà còn hay đăng ảnh
thằng béo ú kia kìa
nó chuyên nói dối
đúng là đồ hèn nhát
lợn còn thông minh hơn mày
hề quá hề
rác rưởi như anh ai yêu
kẻ thất bại lên tiếng rồi
bà kia vô duyên kinh khủng
não phẳng à
ông sếp bất tài ấy
mặt dày không biết nhục
giả tạo thế cũng sống được
keo kiệt như mày hiếm lắm
nhìn cái mặt đần độn kìa
loại phản bạn
tiểu nhân, thích nói sau lưng
cậu đúng là thùng rỗng
con trà xanh lại khóc
nịnh hót như ông, phát tởm
vô dụng từ đầu đến chân
ăn bám mà còn lên mặt
óc bã đậu lại phát biểu
thằng bịp bợm quay lại rồi
ai chịu nổi đứa lắm mồm
== criticism_person
cái báo cáo này anh viết hơi vội, phần số liệu chưa dùng được, anh xem lại giúp em
ba năm đi làm thì em nên nắm vững Excel rồi, tuần này học thêm giúp chị nhé
đi support kiểu đó thì xạ thủ chết hoài, lần sau cắm mắt nhiều lên bạn ơi
theo tôi anh Tuấn chưa hợp làm trưởng nhóm, anh ấy giỏi chuyên môn nhưng chưa biết chia việc
ông nói nhiều mà chưa vào trọng tâm, cho xin con số cụ thể được không
cô giáo này dạy nhanh quá, mấy đứa học chậm theo không kịp, phụ huynh nên góp ý
bạn viết truyện có ý hay nhưng thoại còn gượng, mình đọc tới chương ba là mệt
đá hậu vệ mà dâng cao suốt như thế là sai vị trí, hai bàn thua đều từ cánh cậu ấy
có mỗi việc đóng cửa chuồng gà mà con quên ba lần rồi, lần sau nhớ giùm mẹ
nghe em thuyết trình anh thấy phần mở đầu dài quá, cắt còn hai slide là đẹp
bà Sáu đầu hẻm hay kể chuyện chưa kiểm chứng, mình nghe thì nên hỏi lại cho chắc
con ở nhà này thì cũng phải phụ tiền điện, ba không đồng ý để con chơi mãi
bạn sửa xe xong vẫn còn kêu, mình không hài lòng và mong tiệm làm lại miễn phí
anh đối xử với vợ như thế là không đúng, anh nên xin lỗi chị ấy
stream dạo này hơi đều giọng, mong bạn tương tác với chat nhiều hơn
chị Hạnh kế toán báo trễ lương hai lần mà không giải thích, tôi thấy thiếu trách nhiệm
ông anh bình luận dài nhưng lập luận sai ở đoạn đầu, giá xăng năm ngoái đâu có tăng
mình thấy cậu hay trễ hẹn quá, mình buồn thật, mong cậu sửa
hắn đổi ý theo sếp liên tục, làm việc chung như vậy rất khó tin tưởng
bạn cãi sai chỗ này, xem lại số liệu đi
huấn luyện viên thay người quá chậm nên đội mới bị đánh bại
em trễ ba lần trong tuần, anh không thể bỏ qua được nữa
phát biểu của ông bộ trưởng về vụ giết người hôm qua thiếu nhạy cảm, ông nên xin lỗi gia đình nạn nhân. Ông làm được nhiều việc, nhưng lần này ông sai
nói thật nhé, chương hai của cậu chán chết, nhưng chương một viết rất chắc tay
đừng la con giữa chợ chị ơi
== everyday
tui nấu mà chó nhà tui nó quay mặt đi, thôi gọi gà rán cho lành
hát xong cả xóm cúp cầu dao, hóa ra cúp điện theo lịch chứ không phải tại tui
con mèo nhà mình ngốc tới mức rượt cái đuôi của nó xong té xuống hồ cá
cái mặt nạ này dày quá, đắp lên khỏi cần đội mũ bảo hiểm luôn haha
hồi nhỏ tao té giếng thiệt mà, bà ngoại kể hoài, may nước cạn
anh tài xế lạc đường nhưng dễ thương, bớt cho mình hai chục ngàn
cái túi giả má mua ngoài chợ xài ba năm chưa rách, hàng hiệu thua xa
da mình hồi đó như vỏ bưởi, uống nước đều với ngủ sớm là đỡ hẳn
nuôi con chó mười hai năm, nó biết vẫy đuôi khi nghe tiếng xe ba về
chạy bộ với bà bầu tháng thứ chín nhà tui mà tui còn thở không kịp
nó đi thi toán về nhì, tiếc ghê, quên nộp tờ nháp nên bị trừ điểm
lúc phát quà chắc nhỏ em đang bận chụp hình nên không có phần, khóc quá trời
cái thùng nước đầu hẻm rỗng rồi, ai rảnh ra bơm giùm với
em bé nhà chị xinh quá, tiếc là mở miệng ra là đòi iPad
coi sơn khô cũng là một thú vui đó, tui vừa sơn xong cái tủ
cái hố rác sau chợ ai quăng gì cũng nhận, hôi không chịu nổi, phường lấp giùm
chiều nay tan ca tao đợi mày ngoài cổng, đi ăn ốc, lần này mày trả
con gái chị học mầm non Hoa Sen đúng không, bé nhà em cũng vậy, mai đi chung nha
mới nhổ hai cái răng khôn, ăn cháo bằng ống hút cả tuần rồi
anh hay về khuya qua cầu thì cẩn thận, khúc đó đèn hư, hôm qua có người té
trả sách thư viện trước thứ sáu, không thì bị phạt năm ngàn một ngày
chuẩn bị sẵn bếp đi, tối nay tụi anh ghé thăm, mang theo hai ký bò
chặt đầu cá bỏ đi, phần thân kho tiêu, vụn thì cho mèo ăn
tao có hình căn trọ mới rồi, rộng hơn chỗ cũ, cuối tuần qua coi không
hôm đó là ngày giỗ ông nội, ai ký giấy xin nghỉ giùm con với
lột da ếch xong ngâm nước muối cho bớt tanh rồi hãy chiên
em mặc áo dài đẹp quá, màu này hợp da em ghê, may ở tiệm nào vậy
gửi chị cái hình phòng tắm mới sửa đi, chị tham khảo gạch
anh shipper dễ thương ghê, trời mưa mà vẫn giao tận nơi, cho năm sao
môi khô quá ăn cơm cũng rát, có ai biết son dưỡng nào tốt không
một đêm ở homestay đó bao nhiêu vậy em, có cho mang chó theo không
chơi thua thì chị gái phải hát một bài, luật nhà mình vậy
bà ngoại giận lắm, bà bảo ai ăn vụng bánh mà không nhận thì tối nay khỏi kể chuyện
cho tôi hỏi con chó này có cắn không ạ
"mày nói dối", cô thì thầm, rồi quay mặt ra cửa sổ cho hắn khỏi thấy mình khóc
tay dơ hết rồi kìa, rửa đi con rồi hãy ăn
tôi bị móc túi trên xe buýt, làm ơn chỉ giúp đồn công an gần nhất
anh đạp trúng chân tôi rồi, không sao, xe đông quá mà
tên trộm nhảy qua tường, trúng ngay chuồng heo, lấm lem từ đầu tới chân
ba sốt cao từ hôm qua, bác sĩ nói phải thử máu xem có phải sốt xuất huyết không
con trâu già nằm lì giữa ruộng, chửi cách mấy nó cũng không đứng dậy
lỡ tay làm đổ nước mắm lên áo cưới của chị, chắc chị giận tới Tết
ông cụ đập bàn quát lớn, nhưng mắt ông lại cười
muỗi ở đây ghê quá, đập mãi không hết
hai đứa đánh nhau vì cục gôm rồi lát sau lại chia nhau gói bánh tráng
người đàn bà ấy đã giết chồng, tờ báo viết, nhưng cả làng không ai tin
tôi dị ứng tôm, ăn vào là ngứa điên lên
con mèo bậy lên giường rồi, ghét ghê, thay ga lần thứ ba
xin lỗi, tôi vụng về quá, để tôi đền cái ly khác
"đồ ngốc, sao không mặc áo mưa vào", mẹ vừa mắng vừa lau tóc cho tôi
kho gạo bị chuột phá, sáng nay bẫy được bốn con to như bắp tay
hồi đó tôi ghét môn hóa kinh khủng, giờ lại đi bán phân bón
cảnh sát bắt được kẻ bán vé giả trước sân vận động tối chủ nhật
trời nóng phát điên, quạt thì hư, cả nhà nằm sàn gạch
nó nói xạo là đau bụng để nghỉ học, ai ngờ chiều đau thật
cái nồi cháy đen thui, ngâm giấm qua đêm chà mới sạch
ông hàng xóm bị gãy chân vì đuổi gà, kể ra ai cũng cười mà thương
cơn ho này giết tôi mất
thịt vịt phải đập gừng thật mạnh tay mới hết hôi
boss cuối máu trâu quá, bắn ba chục phút mới chết
chặt đầu cá, mổ bụng, rửa sạch rồi ướp
nóng kiểu này chắc cháy da
mập lên hai ký sau tết, quần nào cũng chật
chó nhà mình ngu lắm, sủa cái bóng của nó cả đêm
tối nay đánh nhau với đống chén bẩn xong là đi ngủ
công an vừa bắt nghi phạm đâm chết hai người ở quán nhậu, nạn nhân đều là người trong xóm. Nghe nói chỉ vì cãi nhau chuyện hát karaoke, đau lòng thật
hôm qua coi phim zombie, cảnh cắn cổ máu me tùm lum mà em gái tôi vẫn ngồi ăn bún ngon lành. Tới khúc con chó chết thì nó khóc bù lu bù loa
giết xong team kia trong rừng thì ra đẩy trụ, đừng tham mạng
sếp nói tuần này deadline dí chết người nên cả phòng ở lại. Được cái có pizza
con mèo điên lại cào nát ghế
đi nhổ răng khôn, bác sĩ đục đẽo cả tiếng, máu chảy đầy miệng nhưng không đau như tưởng tượng. Giờ má sưng như bị đấm, cả nhà chụp hình cười chết
vắt sữa dê xong nhớ rửa núm vú cho nó bằng nước ấm kẻo viêm
bà ngoại cầm chổi đuổi đánh ba anh em chạy quanh vườn, giờ nhớ lại mà thèm một trận như vậy. Bà mất hai năm rồi, cây chổi vẫn dựng sau bếp
thuốc gián này xịt là chết sạch
tui ngu ghê, quên chìa khóa
nó có nói dối đâu
đừng gọi chị ấy là béo
chủ nhật lười chảy thây
con mèo nhà mình béo ú
lợn quay hôm nay giòn
coi phim 'Chú Hề' chưa
nóng chết mất, trà đá đi
chuẩn luôn
ờ, mình nghĩ khác
con chó nhát gan, sợ sấm
đồ ngốc, nhớ bà quá
thua rồi, mai gỡ
trứng vịt lộn
cá đù một nắng
cu đơ Hà Tĩnh
chim cu gáy
Cu Ba
vú sữa Lò Rèn
ốc vú nàng
hoa dâm bụt
dâm dương hoắc
cây cứt lợn
ô mai cứt chuột
cỏ xước
dái tai sưng
đái tháo đường
đít nồi đen thui
đèo Ngang
bưởi Năm Roi
buổi chiều
điểm mười
đĩa bánh cuốn
ngủ ngon
cạc màn hình
lộn trái áo
bướm đêm
hến xào
bồ câu quay
chó đốm
mắm ruốc
lòng lợn tiết canh
ngầu pín hầm
bánh tráng trộn
sông Bồ
Đắk Song
Lò Thị Mai
chú Đĩnh
cô Cúc
ông Bùi Văn Ngừ
trĩ nội độ hai
nội soi hậu môn
núm vú bình sữa
tiến trình con chết
mạch chủ tớ
đập tỏi
chặt gà
giết rồng trước
bắn chết xạ thủ
phá trụ đi
vào rồi, vô địch
phim Đêm Đẫm Máu
phạt đền cân não
== threat_person
chiều nay tan ca tao đợi mày ngoài cổng, lần này không ai can đâu
con gái mày học trường mầm non Hoa Sen đúng không, dễ thương đó, coi chừng nghe
mày đăng thêm một chữ nữa thì ăn cháo bằng ống hút cả tháng
trả tiền trước thứ sáu, không thì nhà mày cháy đừng hỏi tại sao
gặp ở đâu tao đánh ở đó, nhớ mặt tao nhé thằng đánh giá một sao
cô cứ ra làm chứng đi, rồi xem cô còn đi đứng bình thường được bao lâu
tao sẽ lột da mày ra, cái đứa dám cướp người yêu tao
đất này của nhà ai thì còn phải xem, người cứng đầu ở xóm này thường không sống thọ
bỏ anh rồi em cũng không sống yên với thằng nào được đâu, anh thề
chuẩn bị sẵn quan tài đi, tối nay tụi anh ghé thăm
chặt tay mày đem cho chó ăn để mày hết gõ phím
em mà còn báo công an nữa thì mẹ em ở quê cũng không yên
tao có hình căn trọ của mày rồi, ngủ nhớ khóa cửa
ông mà ký cái giấy đó thì coi như hôm ấy là ngày giỗ của ông
cứ đăng tiếp, coi còn tay không
hẻm nhà em không có đèn, anh lo cho em thật đấy. Rút đơn về thì ai cũng yên tâm ngủ ngon
tụi anh chỉ muốn ghé uống trà với chú thôi, chú trốn hoài thì tụi anh đành hỏi thăm bà già dưới quê vậy, mà bà thì yếu, cửa nhà lại hay quên khóa
bé con dễ thương quá, học trường mầm non đầu ngõ phải không, giá mà mẹ nó bớt nói. Trẻ con mà không có mẹ thì tội lắm
ra tòa làm gì cho mệt, đời người ngắn lắm, có người chưa kịp tới tòa đã đi rồi. Anh em tôi quý chị nên mới nhắc
tôi nhớ mặt anh rồi, không vội
bài này còn nằm trên mạng tới sáng mai thì hoa cúc trắng sẽ được gửi tới nhà bạn, tôi trả tiền trước
anh em ngoài bến đang hỏi thăm chú đấy, họ hỏi chú thích nằm ở sông hay ở rừng. Chọn sớm cho người ta còn chuẩn bị bao
tan học biết tay tao
gặp là tao chém
liệu hồn, coi chừng con xe
cả nhà mày không yên đâu
câm đi kẻo gãy răng
== idiom
thua độ kèo này vợ tôi lột da tôi mất
mẹ mà biết tao làm bể cái bình thì tao chết chắc, giấu giùm đi
deadline dí tới cổ rồi mà khách còn đổi ý, giết người không dao là đây
sếp sắp thiêu sống cả phòng vì cái slide sai logo
đừng đánh rắn động cỏ, cứ im lặng xem bên kia ra giá bao nhiêu
trời đánh tránh bữa ăn, để nó ăn xong đã
chó cắn áo rách, vừa mất việc lại hư xe
giết gà cần chi dao mổ trâu
cười chết mất, ai dựng clip này vậy
thôi thì còn nước còn tát, tuần sau thi lại lần nữa
ngu gì mà không mua lúc giảm năm chục phần trăm
mía sâu có đốt, nhà dột có nơi, đừng vì một lần bị lừa mà nghĩ ai cũng xấu. Tui cũng từng ghét hết cả công ty, té ra chỉ có một thằng cha hãm
anh ấy mê câu cá tới mức vợ dọa từ cũng không bỏ, đúng là điếc không sợ súng. Tuần rồi té xuống hồ suýt chết đuối, hôm sau lại xách cần đi
ném tiền qua cửa sổ à
thùng rỗng kêu to
xấu người đẹp nết
chó cậy gần nhà
chó ngáp phải ruồi
giết thời gian
cười đau cả ruột
== sexual_harassment
em mặc áo dài đẹp đấy, mà không mặc gì chắc còn đẹp hơn, cho anh coi thử đi
gửi anh cái hình trong phòng tắm rồi anh duyệt cho nghỉ phép
ngực em to vậy đứng lâu có mỏi không, để anh đỡ cho
nhìn mông em đi cầu thang mà anh quên luôn đang họp
thôi đừng làm giá, một đêm bao nhiêu em nói đại đi, anh trả
anh chàng shipper ngon vậy, vào đây chị sờ một cái rồi chị cho năm sao
môi này mà chỉ để ăn cơm thì phí, em biết anh muốn nói gì rồi đó
chặn nick này anh lập nick khác, khi nào em cho anh ngủ cùng mới thôi
em đi khám phụ khoa hả, cần anh khám giùm không, anh khám kỹ lắm
chơi thua thì chị gái bật cam cởi ra đi, luật phòng này vậy
tối nay em mặc ít thôi nhé
ngồi lên đùi anh cho ấm nào
gửi anh tấm nào kín đáo ít hơn đi
muốn ký hợp đồng thì tối lên phòng 504, anh đọc kỹ từng điều khoản với em, đọc tới sáng cũng được, nhớ đừng nói với chồng
nhìn em cúi lấy hồ sơ mà sếp quên luôn đang họp chuyện gì
có người yêu rồi thì sao, anh có đòi làm người yêu đâu, một đêm thôi mà
chối hoài là thích rồi chứ gì
áo mưa mỏng quá, đi làm kiểu này thì mấy anh trong xưởng ai mà tập trung. Mai mặc lại nha
anh cho em qua môn, em cho anh cái gì anh thích, hai bên cùng vui. Từ chối thì học kỳ sau mình gặp lại, vẫn lớp này thôi
miệng xinh vậy nói chuyện thì uổng
đừng chặn anh nữa, anh lập nick thứ chín rồi, chỉ cần em quay cho anh xem em tắm một lần là anh thôi
chị mới ly hôn chắc đêm lạnh lắm, tài xế như em sẵn sàng sưởi giúp không lấy tiền, chị cứ để cửa, không ai biết đâu
hát hay lắm em, giờ xoay một vòng cho các chú ngắm phía sau cái nào
gửi ảnh nude anh xem
cho sờ ngực tí nào em
đêm nay phải ngủ với anh
cởi áo ra rồi mở cam
== sexual_health
ngực to đứng lâu bị mỏi vai, em nên chọn áo lót bản rộng và đo lại cỡ
lần đầu đi khám phụ khoa có đau không mọi người, mình hồi hộp quá
quan hệ không bao cao su thì sau bao lâu xét nghiệm HIV mới chính xác ạ
sau sinh sáu tuần vợ chồng tôi chưa gần nhau lại được vì đau, có nên đi bác sĩ không
bao cao su rách phải làm sao
dương vật ngứa sau khi quan hệ nên đi khám nam khoa, đừng tự bôi thuốc
đau khi giao hợp sau sinh là chuyện thường gặp, chị nói với bác sĩ để được tập sàn chậu. Đừng cắn răng chịu, cũng đừng để ai nói là do mình lạnh nhạt
con hỏi kinh nguyệt là gì thì trả lời thẳng, đừng bảo là thứ dơ bẩn
xét nghiệm giang mai miễn phí ở trạm y tế phường sáng thứ bảy
viêm âm đạo
khám tinh hoàn
== hate_implicit
phòng này cần người tính toán chính xác, nên thôi đừng tuyển nữ nhé [women]
con trai mà thích con trai thì ba mẹ kiếp trước chắc ăn ở sao đó [lgbtq]
thấy khách Trung Quốc là quán tôi tự động cất bớt khăn giấy, hiểu thì hiểu [nationality]
nhà có người tâm thần thì nên đóng cửa lại, đừng để hàng xóm phải nhìn [mental_health]
dân tộc trên núi thì học cho biết chữ là được rồi, đại học để người khác [indigenous]
ngồi xe lăn mà cũng đi chen ở phố đi bộ, không ở nhà cho người ta dễ đi [disability]
từ lúc có mấy gia đình Hồi giáo dọn tới, tôi mua thêm hai ổ khóa [muslim]
người đen mà thuê phòng thì chị lấy cọc gấp ba, phòng xa vẫn hơn [black]
già rồi thì ở nhà niệm Phật, ra đường lái xe chi cho khổ người khác [age]
cô ấy lên chức nhanh vậy thì ai cũng hiểu, phụ nữ có cách của phụ nữ [women]
khu này trước đây sạch lắm, từ khi người nhập cư tỉnh khác kéo về thì mất dép hoài [immigrants]
chuyển giới thì cứ chuyển, miễn đừng đứng gần con cháu tôi [transgender]
lái kiểu này khỏi nhìn cũng biết ai cầm lái, chắc lại váy hoa [women]
xóm này hồi chưa có họ, ngủ không cần khóa cửa [immigrants]
đếm lại ví đi, vừa có người trên bản xuống đấy [indigenous]
lên chức nhanh ghê, chắc nhờ váy ngắn [women]
da đen mà lịch sự ghê ta [black]
bác sĩ mà già vậy thì bệnh nhân nên viết di chúc trước khi vào khám [age]
anh ta theo đạo Hồi đấy, thôi mình đổi sang chuyến bay sau cho lành. Tôi còn con nhỏ, không muốn lên bản tin tối nay [muslim]
hỏi đường thì cứ tránh dân tỉnh đó ra, họ chỉ một đường mà ví mình đi một nẻo. Cẩn thận vẫn hơn, tôi nói vậy chứ không chê ai [ethnicity]
em này gọi là chị cũng được, gọi là gì cũng được, miễn đừng bắt tôi tin [transgender]
ngồi xe lăn mà đòi đi xem nhạc hội, chắc tính xem giày người ta. Ở nhà coi tivi cho rộng chỗ người khác không phải tốt hơn sao [disability]
quán mới mở toàn khách Trung Quốc, mai mốt khỏi cần cống thoát nước, xả luôn ra sàn như bên họ cho quen [nationality]
dân nhập cư mà đứng nhất, đề lộ à [immigrants]
uống thuốc tâm thần mà cho trông trẻ, thôi gửi con cho chó giữ còn yên tâm. Chó ít ra còn biết lúc nào nên im [mental_health]
ghế máy bay nhỏ lắm chị ơi, chị mua vé hàng hóa cho đúng giá nhé [body]
phòng trọ ưu tiên người sạch sẽ, nên các bạn Khmer thông cảm tìm chỗ khác giúp mình [ethnicity]
người nghèo mà, cho cái cần câu họ cũng đem bán mua rượu [class]
nghe nói sếp mới là người Do Thái, tháng này anh em khỏi mong cà phê miễn phí. Tính tiền không khí thở trong phòng họp cũng nên [jewish]
== hate_derogation
đàn bà toàn một lũ nông cạn, nói chuyện tiền là sáng mắt [women]
đám đồng tính bệnh hoạn, nhìn là nuốt cơm không trôi [lgbtq]
dân miền đó toàn lừa đảo, keo kiệt, không chơi được với ai [ethnicity]
bọn Do Thái gian trá, sờ vào đâu là hút máu chỗ đó [jewish]
người Khmer vừa lười vừa ngu [ethnicity]
tụi mập chỉ biết ăn, nhìn phát tởm [body]
lũ theo đạo Chúa mê muội, đầu óc có vấn đề hết [christian]
Ấn Độ thì thôi, dân gì vừa bẩn vừa hôi [nationality]
tụi nhà quê mãi mãi thấp kém, lên phố cũng không khá được [class]
bọn tự kỷ chỉ tổ phiền xã hội [disability]
đàn bà biết gì mà bàn [women]
con trai mà yêu con trai là hỏng một đời cha mẹ sinh ra [lgbtq]
tôi không ghét ai, nhưng người Thượng thì trăm năm nữa cũng chỉ hợp ngồi uống rượu cần [indigenous]
học sinh khuyết tật dạy mấy cũng vậy, thầy cô thương thì thương chứ chẳng để làm gì. Tiền đó để xây phòng máy cho các em bình thường có phải hơn không [disability]
phụ nữ qua ba mươi chưa chồng là hàng tồn, giảm giá cũng không ai ngó [women]
người châu Phi hiền thì hiền, có điều trời không cho họ cái đầu [black]
mấy ông già về hưu chỉ giỏi tốn oxy với lương hưu của lớp trẻ [age]
dân theo đạo đó lấy đâu ra người tử tế, bảy đời nay tôi chưa gặp ai. Ngoài mặt hiền lành, sau lưng đã tính hết rồi [religion]
chuyển giới xong vẫn là bản sao lỗi [transgender]
đàn bà biết gì mà nói [women]
bọn bê đê nhìn phát ói [lgbtq]
dân tộc thiểu số toàn lười [indigenous]
người da đen bẩn lắm [black]
lũ khuyết tật chỉ vướng chân [disability]
đám công nhân nghèo vô học [class]
== positive_identity
phòng này tính toán chính xác nhất là mấy chị nữ, tuyển thêm đi sếp [women]
con trai chị thích con trai, và nó vẫn là đứa con hiếu thảo nhất nhà [lgbtq]
mấy em dân tộc trên núi đậu đại học năm nay nhiều lắm, đọc mà muốn khóc vì vui [indigenous]
từ lúc có mấy gia đình Hồi giáo dọn tới, xóm tôi có thêm món cà ri ngon tuyệt [muslim]
già rồi mà bác Năm vẫn lái xe chở cơm từ thiện mỗi sáng, nể thật [age]
cô ấy lên chức nhanh vì làm gấp đôi người ta, phụ nữ phòng mình đỉnh lắm [women]
chị chuyển giới bán bún đầu ngõ được cả khu thương, con nít mê chị lắm [transgender]
người Khmer quê tôi múa đẹp, sống hiền, ngày lễ nào cũng mời cả xóm [ethnicity]
đàn bà làng này đánh giặc giỏi lắm đó, bà cố tôi là một người [women]
hai cô dâu đẹp chết mất thôi [lgbtq]
vận động viên cụt hai chân đập tan kỷ lục bơi, nể quá chừng [disability]
trai Ê Đê hát hay, đánh chiêng thì thôi rồi, cả buôn nhảy tới sáng [indigenous]
người Do Thái sống sót qua trại tập trung kể chuyện bằng giọng ấm áp, tôi nghe mà học được lòng can đảm. Bà cười khi kể về chiếc bánh mì giấu trong áo [jewish]
ông bà lớn tuổi chơi game bắn súng chung với cháu, headshot liên tục, dễ thương chết được [age]
tuyển nữ đá hay quá [women]
tự hào người Mường [indigenous]
chuyển giới tỏa sáng [transgender]
các bà già cừ thật [age]
== neutral_identity
khách Trung Quốc tăng lại nên quán tôi in thêm thực đơn tiếng Hoa [nationality]
phố đi bộ mới làm lối cho xe lăn ở cả hai đầu [disability]
người nhập cư tỉnh khác về khu này chủ yếu làm công nhân giày da [immigrants]
lớp tiếng Việt tối thứ ba có hai bạn người da đen đến từ Nigeria và một bạn người Pháp [black]
nhà bên theo đạo Chúa nên Giáng sinh năm nào cũng làm hang đá [christian]
ở trọ có anh Ấn Độ nấu ăn mùi gia vị thơm lắm, hay hỏi tôi chỗ mua nghệ [nationality]
quán có nhà vệ sinh riêng cho người khuyết tật [disability]
lịch sử ghi lại vụ thảm sát người Armenia năm 1915 [ethnicity]
phiên tòa xử kẻ hành hung hai phụ nữ chuyển giới mở lại vào thứ năm, luật sư cho biết nạn nhân vẫn đang điều trị vết dao ở vai [transgender]
chế độ nô lệ từng coi người da đen là tài sản, bảo tàng trưng bày cả xiềng xích và roi. Con tôi đứng rất lâu rồi hỏi sao người ta ác vậy [black]
người tị nạn Syria đi thuyền qua biển, nhiều chiếc chìm, số người chết năm ấy lên tới hàng ngàn [refugees]
phụ nữ mang thai không nên ăn gỏi sống [women]
vợ anh ấy người Khmer [ethnicity]
quán cơm người Chăm [ethnicity]
câu lạc bộ đồng tính [lgbtq]
lớp chữ nổi [disability]
chùa Khmer [buddhist]
== negated_hate
nói đàn bà nông cạn là sai bét, tôi gặp cả hai giới đều có người thế này thế kia [women]
dân miền đó đâu có lừa đảo gì, tôi buôn bán với họ hai chục năm chưa mất đồng nào [ethnicity]
đồng tính không phải bệnh, tổ chức y tế nói từ lâu rồi [lgbtq]
tụi nhỏ tự kỷ chẳng phiền ai hết, phiền là do mình không chịu hiểu [disability]
người chuyển giới không phải quái vật [transgender]
nói phụ nữ lái xe ngu là bịa, số liệu tai nạn cho thấy ngược lại [women]
không có dân tộc nào sinh ra để làm kẻ cắp cả [ethnicity]
trầm cảm đâu phải là điên [mental_health]
tôi chưa từng nghĩ người Hồi giáo là khủng bố, hàng xóm tôi ở An Giang hiền khô à. Bữa nhà tôi cháy, mấy anh Chăm chạy qua xách nước đầu tiên [muslim]
== counter_speech
ai vừa bảo người mập chỉ biết ăn thì xóa bình luận đi, cân nặng người ta không phải chuyện để cười [body]
gọi người nhà quê là thấp kém thì bạn thử nhịn cơm gạo họ trồng một tuần xem [class]
đừng đổ cho người Do Thái nữa, mấy cái thuyết âm mưu đó từng giết hàng triệu người [jewish]
nhà có người tâm thần cần hàng xóm giúp chứ không cần bị đuổi khuất mắt, nói vậy ác lắm [mental_health]
gọi người ta là đồ mọi thì chính bạn mới nên xem lại mình [indigenous]
đừng lôi quê quán ra chửi, tội phạm ở đâu cũng có [ethnicity]
khinh đàn bà là cổ hủ rồi [women]
ai bảo người nhiễm HIV là bẩn thỉu thì người đó thiếu hiểu biết, mời đọc lại tài liệu y tế. Ôm nhau, ăn chung, bơi chung đều không lây, chết vì kỳ thị mới đáng sợ [disability]
bạn vừa viết đuổi hết người nhập cư đi, vậy bà bán bánh mì bạn khen hôm qua cũng phải đi à. Nghĩ lại giùm [immigrants]
trêu một đứa bé là bê đê tới mức nó bỏ học thì không phải đùa, đó là bạo lực. Tôi làm giám thị mười năm, tôi biết mấy đứa đó khóc ở đâu [lgbtq]
== insult_profane
đm mày chơi ngu vãi lồn, cút khỏi team tao
thằng chó đẻ này lừa tao năm triệu rồi chặn số
con đĩ mặt dày, giật bồ bạn thân mà còn up story cười
địt mẹ mày nói chuyện như cặc, im mẹ đi
óc chó thật sự, giải thích ba lần đéo hiểu
đồ mất dạy khốn nạn, má mày dạy mày vậy hả
vãi cả thằng ngu, lái xe như cái lồn mà còn chửi người khác
thằng sếp tao là thằng khốn nạn chó má, nó ăn chặn thưởng
mày là cái đéo gì mà lên mặt với bố mày
clm thằng admin, mày xóa bài tao hả thằng súc vật
bà chủ trọ khốn kiếp, con mụ già đó cúp nước cả ngày
con mẹ mày, trả lại acc cho bố đi thằng ăn cắp
địt mẹ thằng chó
con đĩ mất nết
óc cặc thì im mồm
== friendly_profanity
đm mày ơi tao đậu rồi, vãi lồn thật chứ
thằng chó này, sinh nhật tao mà giấu cả tháng, thương vãi
địt mẹ bàn thắng đẹp như mơ, cả quán nhảy lên luôn
vãi cả con Linh, hát hay đéo chịu được
má nó cười đau cả bụng, tụi bây khùng vl mà vui
clm anh em mình vô chung kết rồi, tối nay đéo ngủ
đm vô rồi, vô địch rồi anh em ơi
bài này hay vãi lồn
đậu rồi má ơi, đéo tin nổi luôn
thằng chó này, năm năm mới chịu về, ôm cái coi
mẹ nó chứ, hoàng hôn ở Lý Sơn đẹp kinh khủng, đứng nhìn mà nổi da gà
con quỷ, thương mày vãi
ngon vãi đái, cho thêm tô nữa cô ơi
vãi lồn, đỉnh quá anh em
== profane_object
đm cái wifi này lag vãi lồn, tải một file nửa tiếng
cái máy in chó đẻ lại kẹt giấy lần thứ năm trong ngày
thời tiết như cặc, sáng nắng chiều ngập tới đầu gối
bản vá này đéo chơi được, vô trận là văng
con xe khốn nạn chết máy giữa cầu ngay giờ cao điểm
bài toán này khó vãi cả lồn, ngồi ba tiếng đéo ra
đm cái bàn phím liệt đúng phím cách
đù má mưa gì mưa hoài, đồ phơi ba ngày chưa khô
gửi xe hai chục ngàn, vãi cứt
game chó chết lại bảo trì
mẹ kiếp, kẹt xe từ cầu Sài Gòn tới giờ chưa nhích được mét nào
đm lại mưa
mạng như cứt
wifi lởm vãi
đm cái khóa kẹt
== hate_dehumanise
mưa xuống là chúng lại sinh sôi, cứ như nấm ấy, cả khu nhập cư [immigrants]
người tị nạn là nước bẩn, hở chỗ nào tràn vào chỗ đó. Xây đê chứ đừng xây trại [refugees]
nhìn đám đồng tính diễu hành tôi tưởng ai mở cửa sở thú mà quên đóng [lgbtq]
nuôi người Rohingya thì thà nuôi heo, heo còn biết ơn chuồng [refugees]
trại tâm thần là cái kho để đồ hư, đừng gọi thứ trong đó là người [mental_health]
== hate_normative
kính đề nghị không xếp phụ nữ vào danh sách quy hoạch lãnh đạo [women]
người đồng tính không nên được đứng lớp [lgbtq]
trẻ con người di cư thì học ở chỗ khác, trường này dành cho dân có hộ khẩu đàng hoàng. Chúng tôi đóng thuế không phải để ngồi chung [immigrants]
theo tôi nên thu hồi quyền nuôi con của người khiếm thị, vì lợi ích của các cháu. Tình thương không thay được đôi mắt, mong cơ quan chức năng xem xét [disability]
nhà thờ Hồi giáo thì nên đóng hết, họ muốn cầu nguyện xin mời ra sân bay [muslim]
nói chưa rành tiếng Kinh thì khỏi bầu [ethnicity]
hợp đồng thuê nhà bổ sung điều 7: không tiếp nhận người da màu, kể cả người thân đến thăm [black]
đề xuất ghi bệnh sử trầm cảm lên căn cước để doanh nghiệp còn biết đường từ chối [mental_health]
thư viện là chỗ của người có học, dân lao động tay chân vào đó làm gì, đặt bảo vệ chặn từ cổng là vừa [class]
== hate_negated
tôi không kỳ thị, chỉ là không muốn ăn chung mâm với người chuyển giới [transgender]
người da đen không xấu, chỉ chưa bị bắt [black]
không ai nói phụ nữ kém thông minh cả, họ chỉ không hợp với việc suy nghĩ [women]
mình chẳng có gì chống lại người Hoa, miễn là họ buôn bán ở nước họ [nationality]
nói thế này không phải ghét bỏ gì dân tộc thiểu số, nhưng công bằng mà nói họ đâu có cần trường học. Để họ sống như xưa, khỏi tốn tiền nhà nước [indigenous]
không phải tất cả người mập đều lười, mà tôi cũng chưa gặp ai ngoại lệ [body]
== insult_group
nhà báo giờ chỉ cần biết chép là đủ
hỏi ba ông môi giới nhà đất, được bốn lời nói dối
fan đội đó đọc bảng xếp hạng ngược
thầy cô giờ bán chữ theo ký
mấy chú giao thông đứng nắng cực lắm, cực nhất là lúc đếm tiền lẻ
bác sĩ phòng khám tư chữa khỏi nhất là bệnh có tiền
dân chơi xe phân khối lớn đem cả tiếng ồn ra để bù cho những gì họ thiếu. Mà thôi, tuổi đó chỉ còn mỗi cái ống xả là lớn
hội đầu tư tiền ảo thông minh lắm, chỉ có tiền của họ là ngu nên mới bỏ đi. Cứ tin tiếp đi, thầy của các bạn cần đổi xe
fandom này mà biết suy nghĩ thì công ty quản lý đã phá sản từ lâu
== abuse_object
cái máy in khốn nạn này lại kẹt giấy
ứng dụng ngân hàng gì mà ngu hết phần thiên hạ
đập nát cái đồng hồ báo thức cho rồi
tai nghe rác rưởi, điếc một bên
con đường trước nhà đúng là đồ phản bội, sáng lành tối lún, xe tôi bể bánh hai lần rồi. Phường hứa sửa từ hồi con tôi chưa biết đi, giờ nó vô lớp một
quạt gì yếu như sắp chết
wifi chung cư tệ đến mức tôi muốn rút dây quăng xuống hồ
ghét cay mấy cái nắp chai
cái máy in ngu quá trời
bánh xấu mà ngon
phim rác, phí tiền vé
điện thoại cùi bắp lại treo
dự báo thời tiết nói dối
cái quạt này vô dụng ghê
cái quạt ngu
máy in vô dụng
dép dỏm quá
== abuse_idea
chính sách này ngu xuẩn và vô trách nhiệm
phim chuyển thể giết chết nguyên tác
luật sửa đổi lần này là cái tát vào mặt người lao động, phải kéo nhau lên tiếng. Chúng tôi không đánh ai, chỉ muốn được tăng ca có trả tiền
cấm xe máy một đêm, điên rồ
cuốn sách bệnh hoạn nhất tôi từng đọc, văn dở mà triết lý thì rỗng tuếch
quan niệm con gái phải nhịn là thứ rác rưởi nên chôn luôn từ đời này [women]
thuật toán đề xuất của họ tẩy não người dùng, độc hại và tham lam, tôi xóa tài khoản rồi. Con gái tôi coi có một clip giảm cân mà nó đẩy cả trăm cái bệnh hoạn
== self_identity
mình mập và mình vẫn mặc bikini [body]
tui là bóng, tui bán bún mắm, ai ghé thì ghé [lgbtq]
em bị rối loạn lưỡng cực, có ngày muốn đập phá hết, giờ uống thuốc ổn rồi [mental_health]
là con gái Chăm theo đạo Hồi, tôi không ăn heo, không uống rượu và nấu cà ri dê ngon nhất xóm. Đứa nào chê khăn trùm đầu của tui thì khỏi ăn [muslim]
tôi điếc từ nhỏ nên khỏi nghe hàng xóm chửi nhau, lời quá [disability]
== mentioned_slur
gọi người ta mọi rợ là xúc phạm [indigenous]
hồi cấp hai tụi nó gọi tôi là thằng bóng lộ mỗi giờ ra chơi [lgbtq]
ông ấy bị phạt vì gọi cầu thủ đội bạn là khỉ đen trên khán đài [black]
== reclaimed_slur
hội bê đê chúng mình tối nay quẩy tới bến nha [lgbtq]
ừ tụi này là gái ế đó, ế mà lương cao, đi chơi khỏi xin phép [women]
== question_benign
sao muỗi cái mới hút máu người
đạn hơi cay có độc không mọi người
luật xử tội vu khống trên mạng phạt tù mấy năm vậy ạ
sao Hitler ghét người Do Thái vậy thầy [jewish]
người đồng tính ở mình đã được nhận con nuôi chưa, thủ tục thế nào [lgbtq]
mổ ếch trong giờ sinh có bắt buộc không, em sợ máu lắm
== dialect
răng mi ngu rứa, trời mưa mà quên áo tơi, vô đây mạ lấy khăn lau cho. Có chi mô mà run, mạ rang gừng cho uống
chu cha, con gà ni dai như giẻ rách
nỏ biết mô, trâu hắn đập đó
thằng cha mầy, dìa hổng kêu tao một tiếng, tao nấu cá kho chờ sẵn nè
bữa tê mệ chưởi tui một trận vì trèo cây, chừ mệ mất rồi nhớ mệ dữ. Ai còn mệ thì về thăm, đừng để như tui
== insult_person
ông chủ tịch này chắc học bổ túc còn trượt, nói câu nào ngu câu đó :))
diễn như khúc gỗ trôi sông mà cũng đòi giải nữ chính, mặt thì dao kéo nát bét nhìn phát gớm
mày học hết lớp mấy mà vô đây dạy đời, óc quả nho thì ngồi im giùm cái
tiền đạo gì mà sút như đá ống bơ, phế vật ăn hại, giải nghệ đi cho nước nó trong
nhìn cái mặt bà bộ trưởng là biết giả tạo rồi, miệng nam mô bụng bồ dao găm
ca sĩ hát live như bò rống, nhục thế mà còn làm liveshow bán vé tiền triệu
thằng cha streamer này đúng loại mặt dày, bám váy vợ rồi lên mạng khoe giàu 🤡
chị hoa hậu nói chuyện rỗng tuếch, đẹp mỗi cái vỏ chứ não để quên ở tiệm spa rồi
cmt trên đúng kiểu vô học, ba má em không dạy hay dạy mà không nổi
hlv già lẩm cẩm, thay người như bốc thăm, đầu óc bã đậu vừa thôi chứ
trọng tài kia mắt để trang trí hả, loại hèn hạ bán độ lấy tiền cưới vợ bé
nhà báo rởm đời, viết sai chính tả tùm lum, cả đời chỉ biết hóng hớt liếm láp
con dâu cái kiểu gì vừa lười vừa hỗn, vô phúc nhà nào rước phải
anh giám đốc đó nhân cách thối nát, cười với sếp như chó vẫy đuôi
cái loại bà mà cũng đòi làm mẹ, con bà lớn lên chắc xấu hổ lắm
xấu đau xấu đớn còn thích makeup, soi gương chắc gương nó cũng nứt
nghệ sĩ ăn chặn tiền từ thiện mà vẫn nhởn nhơ, đồ không có liêm sỉ
rapper tậm tịt, flow như xe hết xăng, tự cao tự đại chứ có gì đâu
bí thư gì mà nói như vẹt, dốt đặc cán mai, ngồi ghế nhờ ông già vợ
cô người mẫu này mặt đơ như tượng sáp, vừa chảnh vừa rỗng, tắt tivi cho lành
nhìn avatar ông là biết ế tới già rồi, xấu người xấu nết bảo sao
thầy bói livestream kia là loại bịp bợm hèn hạ, lừa cả bà già bán rau
hậu vệ chân gỗ, não cá vàng, mỗi lần nó giữ bóng là tui muốn tắt trận
ông hàng xóm keo kiệt bủn xỉn, sống cả đời chưa ai ưa, thứ tiểu nhân
biên kịch này chắc viết bằng chân, đầu rỗng mà cái tôi to như đình
mặt mày như mâm thối
óc mày toàn đậu phụ
mồm thối thì ngậm lại
cút về quê đi
chẳng ai ưa mày cả
thằng kia ăn hại
đồ hèn nhát trốn chui
nó béo như lợn sề
nói dối không biết ngượng
ngu như bò thế
bố mẹ mày xấu hổ lắm
im đi đồ quạ đen
con nhỏ đó xấu kinh
cậu vô dụng hơn rác
hôi như cá ươn
não ngắn còn thích cãi
làm việc như rùa bò
đồ phản bội hai mặt
biến khỏi mắt tao
lão hói lẩm cẩm
đồ ký sinh trùng
mày là nỗi nhục họ hàng
răng vàng đừng cười nữa
khỉ còn khôn hơn mày
cô ta độc như rắn
thứ cơm thừa canh cặn
đầu rỗng như thùng tôn
mày hát như vịt kêu
ruồi cũng chê mày bẩn
loại trộm cắp vặt
lười chảy thây ra
nhà mày toàn kẻ lừa
mày không có bạn đâu
người gì lùn tịt
sống chỉ tốn gạo
hạng bám váy mẹ
gã đó keo kiệt, nhơ nhớp
bún thiu còn đáng giá hơn
vẽ xấu như gà bới
đứa thất bại mãi mãi
đừng sủa nữa
mặt dày hơn thớt
dốt đặc cán mai, mày ạ
quân ăn cháo đá bát
chị như con cóc ghẻ
ai cần ý kiến mày
thằng nhà quê lên phố
đồ bỏ đi, tránh ra
trông mày như bù nhìn
giẻ lau sạch hơn áo mày
cả lớp ghét nó
anh là thằng hề rẻ tiền
già rồi mà ngớ ngẩn
tính nết như đỉa đói
== insult_profane
đm thằng trọng tài, mù cmn mắt à, ăn tiền rồi phải ko thằng chó
vcl con này mặt như cái lồn trâu mà cũng đòi nổi tiếng
địt mẹ chủ nhà giữ cọc ko trả, đồ khốn nạn chết không nhắm mắt
óc chó vừa thôi thằng lồn, biết cái đéo gì về kinh tế mà sủa
đồ đĩ giật chồng người ta còn lên livestream khóc lóc, tởm vl
cái thằng mặt lồn vượt đèn đỏ, về nhà bú sữa mẹ đi con chó
đm thủ môn như cặc, bắt bóng thế thì về bắt gà mẹ mày đi
cút mẹ mày đi đồ súc vật, vào đây gáy cái đéo gì
thằng chó nào chặt chém du khách tô phở 300k, ăn lol à, đồ mất dạy
tổ sư con mụ tổ trưởng, lấy tiền quỹ đi xây nhà, đồ mặt l
mẹ kiếp con diễn viên hết thời, đéo ai thèm xem mà cứ bôi bác, con điếm già
đm thằng chủ quán lừa đảo, mặt dày như đít nồi, chết đi
con chó cái này lại lên tóp tóp khóc thuê, ói vl
bình luận viên ngu lồn, câm mẹ mồm lại
đm lũ chó má trộm xe tao, què tay hết đi mấy thằng lồn
== threat_person
tao biết nhà mày ở hẻm nào rồi, tối nay coi chừng ăn dao nha con
xóa bài đi, ko thì tao cho người chặt chân mày trước cổng cty
nói với thằng thẩm phán là nó xử con tao sao thì con nó cũng sẽ bị y vậy
mày mà ra tòa làm chứng thì mai khỏi thấy mặt trời, tao hứa đó
đỗ xe chặn cửa nhà tao lần nữa tao tạt axit vô mặt chứ không tạt sơn đâu
em cũ đừng trốn, anh mà tìm ra thì hai đứa cùng chết
ông phóng viên liệu hồn, đi xe máy một mình dễ gặp tai nạn lắm nghe
chờ đó, tan ca anh em tao đón mày, gãy răng ráng chịu
rút đơn kiện đi không là vợ con mày ra đường tao không bảo đảm mạng đâu
thằng tài xế biển 51 nhớ mặt nha, tao kiếm ra là tao đâm lòi ruột
kiểm lâm mà còn bắt xe gỗ nữa thì tao bắn bỏ xác trong rừng
tao đốt nhà mày
liệu hồn, tối nay biết
bẻ gãy chân mày đấy
tao biết mày ở đâu
cho mày nằm viện luôn
con mày không yên đâu
chuẩn bị quan tài đi
== incite_selfharm
than hoài mệt quá, cầu nhảy được đó sao không ra nhảy đi cho rồi
nợ ngập đầu vậy thì uống thuốc chuột đi, đỡ khổ cha khổ mẹ
idol nên tự kết liễu đi, fan khóc ba ngày rồi quên ấy mà :)))
sống chi cho chật đất, mày chết tao đốt pháo ăn mừng liền
rớt đại học lần 3 thì treo cổ đi chứ mặt mũi đâu mà sống
rạch tay màu mè làm gì, làm thì làm cho chết hẳn đi
bệnh nặng thì chết lẹ đi, quyên góp hoài phiền quá, sống tốn oxy
không ai cần mày đâu, uống hết lọ thuốc đi rồi ngủ luôn
mày chết đi cho rồi
nhảy cầu luôn đi
treo cổ đi, ai cản
rạch sâu thêm tí nữa
uống hết vỉ thuốc đi
biến khỏi đời này đi
== sexual_harassment
chị mc mặc váy vậy ai mà nghe tin tức nổi, cho em bóp thử một cái rồi chết cũng cam
mông cô giáo yoga ngon vãi, đêm nay qua nhà anh tập tư thế nằm nha
gái một con trông mòn con mắt, cho anh xin một đêm bao nhiêu cũng chơi
nữ thư ký mà ngực cỡ đó bảo sao sếp họp tới khuya, hí hí muốn thế chỗ sếp
em bán bia ơi bia thì ít mà anh thèm em thì nhiều, vô nhà nghỉ với anh đi
vđv bóng chuyền nhảy lên là tao chỉ nhìn ngực, muốn liếm quá trời
chị kế toán mặc quần bó thế kia ai chịu nổi, cho em sờ cái rồi em khỏi đòi lương
nữ tiếp viên này mà phục vụ trên giường chắc phê, bao nhiêu một chuyến em
== hate_derogation
đàn bà lái xe thì ngu khỏi bàn, não bé như hạt tiêu mà cứ thích ra đường [women]
dân thanh hóa toàn lừa lọc trộm cắp, công ty tao không bao giờ nhận [ethnicity]
bọn bắc kỳ giả tạo xảo quyệt, nói ngọt mà đâm sau lưng, chơi không nổi [ethnicity]
nam kỳ chỉ giỏi ăn nhậu chứ học hành ngu dốt, lười biếng cả vùng [ethnicity]
bọn đồng tính bệnh hoạn, nhìn hai thằng nắm tay là muốn ói [lgbtq]
người dân tộc vừa dơ vừa lười, đẻ cho lắm rồi ngửa tay xin gạo [indigenous]
tụi tàu khựa mất nết, đi đâu cũng khạc nhổ, dân tộc gì mà hạ đẳng [nationality]
mấy con mẹ đơn thân toàn loại lăng loàn, hư nên bị bỏ là đáng [women]
người già chỉ biết nói đạo lý, cổ hủ, vô dụng, tốn cơm tốn thuốc [age]
dân nhập cư kéo lên sài gòn làm thành phố dơ dáy, vô ý thức cả lũ [immigrants]
công giáo toàn lũ cuồng tín bán nước, đừng tin đứa nào [christian]
hồi giáo là tôn giáo của bọn khát máu, man rợ từ trong trứng [muslim]
mập là do lười với háu ăn thôi, nhìn mấy đứa béo là thấy mất thiện cảm, hôi hám [body]
khuyết tật thì ở nhà đi, ra đường bán vé số làm phiền người ta, vô tích sự [disability]
trầm cảm là bọn sướng quá hóa rồ, yếu đuối vô dụng [mental_health]
tụi cam bốt ngu đần man di, sang đây toàn ăn xin với bùa ngải [nationality]
đàn ông việt thằng nào cũng gia trưởng, bẩn tính, không có đứa nào tử tế [men]
da đen thì hôi rình mà còn hung hăng, đừng cho thuê phòng [black]
sư thầy bây giờ toàn bọn lừa đảo, theo phật là lũ u mê [buddhist]
dân nghệ an keo kiệt thô lỗ, vào đâu phá đó, tránh cho xa [ethnicity]
chuyển giới là bọn bệnh tâm thần, trai không ra trai gái không ra gái, tởm [transgender]
bọn ấn độ hôi hám dê xồm, khách sạn nên treo biển cấm [nationality]
nhà nghèo đẻ lắm, lười học, đời đời ngu dốt là đúng rồi [class]
bọn hàn xẻng khinh người, giả tạo từ mặt tới nết, dân tộc gì mà xấu tính [nationality]
đạo tin lành toàn lũ dụ dỗ, tin vô là ngu [christian]
đàn bà toàn ngu dốt [women]
người già chỉ tổ vướng [age]
dân tộc thiểu số lười [indigenous]
bọn da đen hư hỏng [black]
đàn bà đầu óc ngắn, không làm lãnh đạo được [women]
người Thanh Hóa toàn lũ gian xảo, đừng bao giờ tin [ethnicity]
tôi ghét người Trung Quốc vì họ bẩn và ồn ào [nationality]
bọn Bắc Kỳ sống giả tạo, chẳng ai tử tế cả [ethnicity]
dân Nam Kỳ vừa lười vừa ngu [ethnicity]
người Campuchia chỉ giỏi trộm cắp và lừa đảo [nationality]
nhìn hai người đồng tính nắm tay nhau là tôi buồn nôn [lgbtq]
người H'Mông dốt nát, có dạy cũng bằng thừa [ethnicity]
người da đen vừa hôi vừa lười biếng [black]
người Chăm mê tín và lạc hậu hết thuốc chữa [ethnicity]
mấy người béo là đồ tham ăn không biết xấu hổ [body]
người già chỉ tổ vướng chân con cháu [age]
nghèo là do ngu, dân nghèo đáng bị khinh [class]
người Hoa ở Chợ Lớn keo kiệt và chỉ biết tiền [ethnicity]
người Ấn Độ hôi hám, đứng gần là không thở nổi [nationality]
làm gì có người Nghệ An nào chơi đẹp với bạn bè? [ethnicity]
người chuyển giới toàn là kẻ lừa tình [transgender]
dân Hồi giáo ai cũng cực đoan và hung dữ [muslim]
người Do Thái chỉ biết bòn rút của thiên hạ [jewish]
người điếc thì làm được việc gì ra hồn [disability]
dân theo đạo Công giáo cuồng tín và phản bội đất nước [christian]
người Hàn Quốc khinh người và thô lỗ từ trong máu [nationality]
dân nhập cư kéo về làm thành phố này bẩn thỉu và đầy trộm cướp [immigrants]
tôi coi thường người Lào vì họ lười nhác [nationality]
con gái miền Tây chỉ biết kiếm chồng giàu, không có tự trọng [women]
người Khmer say xỉn suốt ngày, chẳng được tích sự gì [ethnicity]
người trầm cảm chỉ là lũ yếu đuối giả bệnh [mental_health]
đồng tính nữ là thứ đàn bà hỏng [lgbtq]
mọi vụ cướp ở đây đều do dân Hải Phòng gây ra, bản chất họ thế [ethnicity]
người Nigeria sang đây chỉ để bán ma túy [nationality]
== hate_dehumanise
lũ bê đê như vi khuẩn, lây cho cả thế hệ trẻ, phải khử trùng [lgbtq]
phụ nữ chỉ là cái máy đẻ, hỏng thì thay cái mới [women]
bọn nhập cư lậu như đàn gián, dập chỗ này bò chỗ khác [immigrants]
thằng down thì có phải người đâu, đồ lỗi của tạo hóa [disability]
bọn tàu là ký sinh trùng hút máu dân mình [nationality]
dân Do Thái là đỉa [jewish]
lũ tị nạn như chuột [refugees]
người Tàu là gián cả [nationality]
đám chuyển giới là quái vật [transgender]
người da đen là loài khỉ chưa tiến hóa xong [black]
dân tị nạn bâu vào như đàn ruồi [refugees]
tôi không xem bọn Tàu là con người [nationality]
phụ nữ chỉ là cái máy đẻ [women]
người khuyết tật là thứ đồ hỏng nên vứt đi [disability]
lũ đồng tính là khối u của xã hội [lgbtq]
người Thượng sống như thú rừng [indigenous]
ăn mày là rác rưởi làm bẩn đường phố [class]
người Hồi giáo lan ra như dịch bệnh [muslim]
chuyển giới là quái thai chứ người ngợm gì [transgender]
người Do Thái là lũ đỉa hút máu nhân loại [jewish]
đám Khmer đẻ nhanh như chuột [ethnicity]
mấy ông bà già là xác sống chờ chôn [age]
dân Philippines chẳng khác gì chó hoang [nationality]
== hate_threat
đứa nào đi diễu hành cầu vồng chủ nhật này tao cầm gậy ra phang từng đứa [lgbtq]
gặp khách trung quốc là anh em cứ lao vào đập, đập cho què giò [nationality]
tối thứ bảy kéo qua xóm người chăm đốt nhà tụi nó, ai đi điểm danh [ethnicity]
mấy con nữ quyền bớt mồm, tao gặp con nào ngoài đường tao rạch mặt con đó [women]
nhà thờ mà còn đòi đất thì tụi tao san bằng, giáo dân nào cản thì chém [christian]
tôi chỉ mong động đất chôn sạch người Trung Quốc [nationality]
gặp đứa Bắc Kỳ nào là đập đứa đó [ethnicity]
phải thiêu sống hết bọn đồng tính thì nước mới sạch [lgbtq]
bắn chìm thuyền của dân tị nạn đi [refugees]
đàn bà cãi chồng thì phải đánh cho gãy răng [women]
người da đen đáng bị treo cổ hết [black]
tối nay kéo nhau đi đốt nhà mấy người Khmer [ethnicity]
cầu cho người Hồi giáo nổ bom chết sạch với nhau [muslim]
bọn chuyển giới mà vào quán này thì tao chém [transgender]
người Do Thái bị giết ngày xưa vẫn còn ít [jewish]
dân Campuchia qua biên giới thì cứ nổ súng [nationality]
đám Thanh Hóa vào xóm này sẽ không có đường về [ethnicity]
== hate_normative
cấm hết bọn đồng tính làm giáo viên, bắt đi chữa bệnh hết đi [lgbtq]
đàn bà thì về nhà nấu cơm, không được cho làm lãnh đạo gì hết [women]
người tỉnh lẻ không được cấp hộ khẩu, đuổi hết về quê cho thành phố sạch [immigrants]
bọn tâm thần phải nhốt suốt đời, quyền con người cái gì [mental_health]
dân tộc thiểu số bỏ hết điểm cộng đi, không cho học đại học, ngu thì ở trên núi [indigenous]
người tàu sang đây phải trục xuất sạch, tịch thu nhà cửa [nationality]
mấy ông bà trên 70 tuổi tước bằng lái, tước luôn quyền bầu cử [age]
bọn khuyết tật cấm đẻ, triệt sản hết cho xã hội đỡ gánh [disability]
phải cấm đạo hồi ở nước mình, đứa nào theo thì tống cổ [muslim]
người chuyển giới không được đổi giấy tờ, cấm thi hoa hậu, cấm luôn ra đường [transgender]
dân nghèo thì đừng cho đẻ, bắt đình sản hết [class]
đuổi hết dân nhập cư [immigrants]
cấm người đồng tính cưới [lgbtq]
đừng thuê người khuyết tật [disability]
tống cổ bọn Hồi giáo [muslim]
phụ nữ không nên được đi học đại học [women]
công ty tôi cấm tuyển người Nghệ An và Thanh Hóa, làm thế mới đúng [ethnicity]
tống cổ hết người Trung Quốc ra khỏi Việt Nam [nationality]
người đồng tính không có quyền kết hôn hay nuôi con [lgbtq]
đừng cho người da đen thuê nhà [black]
phải cấm người Hồi giáo xây thánh đường ở nước ta [muslim]
người thiểu năng thì nên bị triệt sản [disability]
sao không đuổi hết dân nhập cư về quê cho rảnh? [immigrants]
người dân tộc thiểu số không đáng được cộng điểm hay đi học [ethnicity]
theo tôi, người chuyển giới không được phép làm giáo viên [transgender]
người nghèo thì đừng đòi chữa bệnh [class]
hãy tịch thu hết tài sản của người Hoa [ethnicity]
không nước nào nên nhận người tị nạn Rohingya, cứ đẩy họ ra biển [refugees]
con cái người Campuchia không được ngồi chung lớp với con mình [nationality]
quá bảy mươi tuổi thì bệnh viện khỏi cần cứu [age]
dân theo đạo Tin Lành phải bị cấm sinh con và làm cán bộ [christian]
== hate_implicit
à tài xế là nữ hả, thôi khỏi xem clip cũng biết ai sai ha [women]
quê 36 mà giữ quỹ lớp thì yên tâm, yên tâm là quỹ sẽ không còn :)) [ethnicity]
thấy biển số tỉnh đó là tui tự động cất điện thoại vô trong, phản xạ thôi chứ có nói gì đâu [ethnicity]
con trai mà học múa, chắc ông bà nội mong cháu đích tôn dài cổ rồi, tội [lgbtq]
đoàn khách nước bạn vừa check out, khách sạn đang đếm lại khăn tắm với vòi sen, chuyện thường ngày mà [nationality]
xóm đạo đó đông con thiệt, chắc chúa phát gạo hằng tháng nên khỏi cần làm [christian]
sếp nữ thì mỗi tháng công ty có vài ngày bão, dự báo thời tiết cũng bó tay [women]
chị ngồi ghế giữa máy bay, vậy là hai bên được ngồi ké chút xíu thôi, chắc mua một vé tính theo tấn [body]
người trên bản xuống làm, nhớ dặn bật công tắc đèn là nó sáng nha, kẻo ngồi thổi tắt [indigenous]
thuê nhà mà từng điều trị tâm thần á, thôi dao kéo chị cất giùm em nha ^^ [mental_health]
bác sĩ nữ mổ hả, thôi dời lịch giùm, dao kéo chứ có phải nấu canh đâu [women]
chú bảo vệ 65 tuổi canh kho, trộm nó vô chắc dắt tay chú qua đường luôn, già thì ở nhà [age]
từ ngày có mấy người Thanh Hóa thuê trọ, tôi phải khóa xe ba lần [ethnicity]
nghe bảo bác sĩ mổ là phụ nữ nên tôi xin chuyển viện [women]
người dân tộc mà nói năng được vậy là hiếm lắm [ethnicity]
đồ của người Trung Quốc nấu thì ăn xong nhớ viết di chúc [nationality]
da đen mà cũng biết lịch sự ghê [black]
xóm tôi yên bình cho tới khi người Nigeria dọn đến [nationality]
lấy vợ miền Tây thì nhớ giữ chặt sổ đỏ [women]
hai ông đó sống chung, tôi không dám cho con sang chơi [lgbtq]
== hate_negated
tui không kỳ thị đâu nhưng dân miền trung keo kiệt, nhỏ mọn là bản chất rồi [ethnicity]
mình tôn trọng lgbt, chỉ là tụi nó không bình thường và làm hư trẻ con [lgbtq]
không phải coi thường phụ nữ, mà thật ra làm toán với chính trị thì não họ không đủ [women]
không ghét người khuyết tật, nhưng sinh ra vậy thì thà đừng sinh cho đỡ khổ xã hội [disability]
em ko phân biệt chủng tộc nha, tại da đen nhìn vừa dơ vừa gian thôi [black]
== hate_profane
đm lũ bắc kỳ, vào nam ăn bám còn láo lồn [ethnicity]
địt mẹ bọn tàu khựa cút về nước chúng mày [nationality]
vcl bọn bóng, kinh tởm đéo chịu được, biến [lgbtq]
mấy con nữ quyền rác rưởi, đm ngu như bò mà thích lên đời [women]
bọn mọi rợ vùng cao đéo biết tắm à, thối vãi lồn [indigenous]
đm mấy ông già bà cả sắp xuống lỗ còn chen hàng, chết mẹ đi [age]
lũ tàn tật bán vé số phiền vl, cút đi cho đỡ ngứa mắt [disability]
đm bọn chuyển giới, quái vật vl, nhìn muốn mửa [transgender]
mấy con béo vcl, ăn như lợn mà đòi ghế máy bay, cút xuống [body]
== hate_slur
thằng bê đê kia cút khỏi đội tuyển [lgbtq]
bọn parky với ba tàu thì như nhau cả [ethnicity]
lũ mọi đen mà cũng nhập tịch đá cho đội tuyển à [black]
mấy con đĩ nữ quyền lại lên đồng [women]
bọn mên thổ ngu si về bên kia biên giới đi [ethnicity]
lũ thiểu năng què quặt mà cũng được lên tv [disability]
đồ xăng pha nhớt ái nam ái nữ, nhìn là muốn đạp [transgender]
== insult_group
fan đội đó toàn trẻ trâu mất dạy, thua là đập phá, không có não
công an giao thông chỉ giỏi núp lùm vòi tiền, một lũ tham lam
lũ bò đỏ não phẳng, ai nói gì cũng vâng dạ như cừu
giáo viên giờ chỉ biết ép học thêm, hám tiền hết cả lũ
bác sĩ bệnh viện công toàn loại vô lương tâm, có phong bì mới cười
nhà báo lá cải một bầy kền kền rỉa xác
dân môi giới nhà đất là lũ lừa đảo chuyên nghiệp, tởm
mấy thánh bán hàng online toàn loại mồm mép, bán rác giá vàng
cán bộ phường vừa dốt vừa hách dịch, ngồi chơi xơi nước cả lũ
tài xế xe khách coi mạng người như cỏ, toàn thành phần bất hảo
fandom này điên khùng, cuồng thần tượng hơn cha mẹ, đúng lũ vô dụng
shipper giờ láo lắm, thứ ít học mà hay bày đặt
luật sư toàn bọn mồm mép hám tiền, cãi trắng thành đen
vận động viên nước mình ăn hại cả lũ, chỉ giỏi xin thưởng
hội bỉm sữa rảnh háng, ngu mà thích dạy khoa học
== neutral_identity
nghe nói người khmer ở sóc trăng đang chuẩn bị lễ ok om bok, đua ghe ngo cuối tuần [ethnicity]
tỷ lệ nữ đại biểu khóa này hơn 30% theo báo sáng nay [women]
thanh hóa có dân số đông thứ ba cả nước đó mọi người [ethnicity]
xe buýt số 8 có sàn thấp cho người đi xe lăn rồi nha [disability]
công nhân nhập cư ở bình dương được hỗ trợ tiền trọ ba tháng [immigrants]
nhà thờ hồi giáo ở đông du mở cửa cho khách tham quan buổi sáng [muslim]
luật hôn nhân không cấm nhưng cũng chưa công nhận hôn nhân đồng giới [lgbtq]
người trên 75 tuổi được nhận trợ cấp từ tháng 7 nha bà con [age]
lễ vu lan năm nay chùa tổ chức lúc 19h, gửi xe miễn phí [buddhist]
người hoa ở quận 5 chuẩn bị đèn lồng trung thu rồi kìa [ethnicity]
bạn tôi theo Hồi giáo [muslim]
người già khám miễn phí [age]
xóm có dân nhập cư [immigrants]
lối vào cho người khuyết tật [disability]
lớp có bạn Do Thái [jewish]
phụ nữ làng tôi giữ nghề dệt chiếu mấy trăm năm [women]
người Thanh Hóa làm nem chua ngon có tiếng [ethnicity]
nhiều người Trung Quốc đến Nha Trang du lịch vào mùa hè [nationality]
người miền Bắc ăn bánh chưng vào dịp Tết [ethnicity]
dân Nam Bộ thích nghe đờn ca tài tử [ethnicity]
người Campuchia đón năm mới vào giữa tháng tư [nationality]
hai anh đồng tính mở tiệm hoa ở đầu hẻm [lgbtq]
người H'Mông trồng ngô trên núi đá Hà Giang [ethnicity]
cầu thủ da đen của đội Bình Dương vừa ghi bàn [black]
tháp của người Chăm ở Mỹ Sơn xây bằng gạch nung [ethnicity]
chú hàng xóm béo của tôi bán bánh mì buổi sáng [body]
người già trong xóm đánh cờ dưới gốc đa [age]
người Hoa ở Chợ Lớn múa lân ngày rằm tháng giêng [ethnicity]
kỹ sư Ấn Độ đó làm ở khu công nghệ cao [nationality]
một người chuyển giới vừa được thăng chức ở công ty tôi [transgender]
người Hồi giáo ở An Giang không ăn thịt heo [muslim]
trẻ điếc ở trường này học bằng ngôn ngữ ký hiệu [disability]
giáo dân Công giáo ở Nam Định làm hang đá dịp Giáng sinh [christian]
người Hàn Quốc ở Mỹ Đình mở rất nhiều quán thịt nướng [nationality]
dân nhập cư đi xe khách về quê ăn Tết [immigrants]
người Lào buộc chỉ cổ tay để chúc may mắn [nationality]
người Khmer đua ghe ngo ở Sóc Trăng [ethnicity]
anh bạn Nigeria của tôi dạy bóng rổ cho trẻ em [nationality]
nhóm phật tử Tây Tạng đi bộ quanh chùa mỗi sáng [buddhist]
== positive_identity
bà con người mông góp ngô gửi xuống vùng lũ, đọc mà khóc luôn, thương quá [indigenous]
dân thanh hóa nhiệt tình dã man, xe hư giữa đường được kéo về tận nhà còn mời cơm [ethnicity]
mấy chị tuyển nữ đá hay hết nước chấm, tự hào quá đi ❤️ [women]
anh thợ khiếm thị mát xa giỏi mà hát bolero còn hay nữa, nể [disability]
hai anh cưới nhau đẹp đôi quá, chúc trăm năm hạnh phúc, tình yêu nào cũng đáng quý 🌈 [lgbtq]
các sơ nấu cháo cho bệnh nhân nghèo suốt mùa dịch, tui ngoại đạo mà kính trọng vô cùng [christian]
cụ bà 90 tuổi quyên hết tiền dưỡng già cho đồng bào bão lụt, trời ơi thương [age]
người miền trung kiên cường thiệt sự, lũ rút là lại gieo mạ, phục sát đất [ethnicity]
người chăm dệt thổ cẩm đẹp mê, bà nghệ nhân hiền như bà ngoại mình [ethnicity]
thầy giáo khiếm thính dạy trẻ vẽ, coi mà ấm lòng quá trời [disability]
đàn bà Việt giỏi giang [women]
ủng hộ người đồng tính cưới [lgbtq]
ca sĩ da đen tuyệt [black]
dân tộc thiểu số múa đẹp [indigenous]
chào đón người tị nạn [refugees]
tôn trọng người chuyển giới [transgender]
phụ nữ hoàn toàn làm lãnh đạo được và làm rất giỏi [women]
tôi thương người miền Tây vì họ hào sảng [ethnicity]
người đồng tính có quyền kết hôn như bao người khác [lgbtq]
người Ê Đê giữ được tiếng cồng chiêng thật đáng quý [ethnicity]
nhờ công nhân nhập cư mà thành phố này mới lớn được [immigrants]
người khuyết tật xứng đáng có việc làm tử tế [disability]
quý nhất ở người Nghệ An là cái nết ham học [ethnicity]
cô giáo chuyển giới được học trò yêu mến vô cùng [transgender]
người Philippines hát hay thật sự [nationality]
người già là kho ký ức của cả làng [age]
trẻ em nghèo cũng phải được chữa bệnh [class]
mong các bạn H'Mông đều được đến trường [ethnicity]
người da đen đã cho thế giới những bản nhạc tuyệt vời [black]
== self_identity
mình là les, come out với mẹ hôm qua, mẹ bảo miễn con ăn cơm đầy đủ là được, khóc một trận [lgbtq]
em người tày lên hà nội học, ai hỏi em cũng khoe xôi ngũ sắc nhà em hết á [ethnicity]
tui béo 95 ký mà vẫn mặc áo tắm nha, biển nào cũng là của tui [body]
mình bị rối loạn lưỡng cực, uống thuốc đều, đi làm bình thường, ai hỏi cứ hỏi [mental_health]
dân nhập cư 15 năm ở sài gòn đây, nay mới mua được căn nhà nhỏ xíu, mừng muốn xỉu [immigrants]
tôi là người Chăm và tự hào về tiếng mẹ đẻ [ethnicity]
là phụ nữ làm nghề lái xe tải, tôi quen dậy từ ba giờ [women]
mình là gay, ba mẹ mình biết từ năm ngoái [lgbtq]
em bị điếc từ nhỏ nhưng rất mê vẽ [disability]
nhà tôi gốc Hoa, Tết nào cũng làm bánh tổ [ethnicity]
dân Thanh Hóa như tôi xa quê là nhớ rau má [ethnicity]
tôi béo và tôi vẫn mặc áo dài đi cưới bạn [body]
già rồi nhưng tôi vẫn ra đồng mỗi sáng [age]
== negated_hate
người tỉnh nào cũng có kẻ tốt người xấu, không phải dân nghệ an là keo đâu nha [ethnicity]
đồng tính không phải bệnh, who gạch tên từ năm 1990 rồi đó [lgbtq]
phụ nữ lái xe gây tai nạn ít hơn đàn ông theo số liệu của csgt mà [women]
trầm cảm ko phải làm màu, nhà mình có người bị nên hiểu lắm [mental_health]
hồi giáo không phải khủng bố, bạn cùng phòng tui hiền khô à [muslim]
người Thanh Hóa không hề gian xảo như lời đồn [ethnicity]
tôi không ghét người Trung Quốc, tôi học tiếng của họ [nationality]
nói người da đen lười biếng là sai hoàn toàn [black]
người khuyết tật không phải đồ bỏ đi [disability]
chẳng có chuyện dân nhập cư nào cũng trộm cắp [immigrants]
phụ nữ đâu phải cái máy đẻ [women]
người tị nạn không phải ruồi nhặng, họ là con người [refugees]
không ai nghèo chỉ vì ngu cả [class]
== counter_speech
thôi đi mấy cha phân biệt vùng miền, bão tới thì miền nào cũng khổ như nhau [ethnicity]
con bé bị hại mà mấy người lo soi cái váy, có còn là người không vậy [women]
chê người ta béo thì mình đẹp lên được không, khẩu nghiệp vừa thôi [body]
người ta yêu ai kệ người ta, có ăn hết gạo nhà mấy người đâu mà chửi [lgbtq]
đừng gọi đồng bào vùng cao là mọi nữa, họ giữ rừng cho mình thở đó [indigenous]
cười người khuyết tật đi thi hát? anh ấy có gan hơn cả đám ngồi gõ phím này [disability]
một người trung quốc làm sai mà chửi cả tỉ người, vậy người mình ra nước ngoài bị chửi thì sao [nationality]
bênh bà cụ bán vé số một câu: ai rồi cũng già, đừng đuổi cụ như thế [age]
dân nghệ an vô chở đồ cứu trợ tới tận xóm tui, ai chửi nữa là tui block [ethnicity]
bác sĩ nữ mổ cho má tui thành công đó, đừng coi thường phụ nữ [women]
người chuyển giới đi làm giấy tờ thôi mà cũng cười, tử tế lên chút đi [transgender]
bán vé số bằng hai cánh tay là lao động đàng hoàng, mấy người chê cái gì [disability]
đừng chửi người hàn nữa, chị dâu tui người hàn nấu canh chua ngon hơn tui [nationality]
tôi buồn nôn với những lời chửi người đồng tính [lgbtq]
ai đốt nhà người Khmer thì phải đi tù [ethnicity]
cấm tuyển người Nghệ An là phân biệt vùng miền [ethnicity]
đừng gọi người Thượng là thú rừng nữa [indigenous]
đàn ông đánh phụ nữ thì hèn lắm [women]
mong động đất giết người Trung Quốc là ý nghĩ độc ác [nationality]
cãi nhau Bắc Kỳ Nam Kỳ chỉ làm người Việt đau thêm [ethnicity]
đuổi một người da đen khỏi quán vì màu da thật đáng xấu hổ [black]
tôi ghét cái thói khinh dân nghèo [class]
chế giễu người trầm cảm không làm ai mạnh mẽ hơn [mental_health]
== mentioned_slur
hồi cấp 2 bị tụi bạn gọi là bê đê, giờ nghĩ lại vẫn run, mong mấy đứa nhỏ bây giờ đỡ hơn [lgbtq]
có ông khách mắng chị phục vụ là đồ mọi, cả quán đứng dậy bắt xin lỗi, hả dạ [indigenous]
mấy chữ bắc kỳ chó, nam kỳ chó nhìn mà buồn, admin xóa dùm đi ạ [ethnicity]
con tui bị bạn kêu là thằng què, cô chủ nhiệm xử lý liền, cảm ơn cô [disability]
nghe đứa nhỏ hàng xóm gọi bạn là con mập thúi mà buồn, tui dạy lại liền [body]
ai đời lên đài mà nói thằng bóng, bị phạt là phải [lgbtq]
== reclaimed_slur
hội bê đê tụi tui tối nay karaoke, bê đê nào vắng mặt phạt một két bia nghen haha [lgbtq]
chị em bóng lộ nhà tui tự hào lắm nha, bóng thì sao, bóng thì tỏa sáng [lgbtq]
== criticism_person
ông chủ tịch hứa hết ngập năm 2020 mà giờ vẫn bì bõm, đề nghị ông giải trình với dân
hlv thay người muộn quá, phút 85 mới tung tiền đạo thì sao kịp, anh cần nhận trách nhiệm
nghệ sĩ kêu gọi từ thiện thì phải sao kê, không thể im lặng mãi vậy được
bạn ở trên trích sai luật rồi, điều đó sửa từ 2019, đọc lại giúp
bộ trưởng trả lời vòng vo, cử tri hỏi một đằng ông đáp một nẻo, rất thất vọng
chị diễn viên lần này đài từ chưa tốt, mong vai sau chăm chút hơn
cô hiệu trưởng thu quỹ không công khai là sai quy định, phụ huynh yêu cầu hoàn trả
chủ trọ tăng giá giữa hợp đồng là không được đâu anh, tụi em sẽ báo phường
trọng tài bỏ qua quả phạt đền rõ ràng, ban tổ chức phải xem lại
youtuber dàn dựng cứu người nghèo như thế là lừa khán giả, nên xin lỗi công khai
anh trưởng thôn chia quà cứu trợ không công bằng, đề nghị công khai danh sách
mc nói chen lời khách liên tục, thiếu chuyên nghiệp, cần rút kinh nghiệm
cầu thủ đánh nguội như vậy phải bị treo giò, xin lỗi suông không đủ
anh nói nhỏ giúp em
lần sau đừng trễ nữa
chuyện này chị nói sai
làm ơn đừng ngắt lời
bài này phải viết lại
em dọn bàn đi nhé
== abuse_idea
giá điện lại tăng, luật lệ kiểu gì mà dân è cổ ra đóng, bực không chịu nổi!!!
say xỉn tông chết ba mạng mà án treo, bản án rác rưởi, công lý đâu
phim việt kịch bản dở tệ, coi mà muốn đập đầu vô gối, phí 120k
quy hoạch treo 20 năm đúng là trò hành dân, dẹp giùm cái
chương trình sách giáo khoa mới loạn xà ngầu, ai nghĩ ra cái này vậy trời
game cập nhật như hạch, hút máu vừa vừa thôi
var xem 6 phút xong bẻ còi, cái luật việt vị này ngu ngốc hết sức
phí chung cư cắt cổ mà thang máy hư hoài, quản lý kiểu này thì vứt
show hẹn hò nhảm nhí, kịch bản lộ liễu, cancel đi cho rảnh
thuế hộ kinh doanh kiểu này giết chết quán nhỏ chứ cứu ai
vé concert năm triệu mà âm thanh như loa phường, tổ chức quá tệ
luật phạt kiểu này vô lý vãi, dân chạy grab lấy gì đóng
học thêm cấm kiểu nửa vời, chính sách rối như canh hẹ
giá nhà trên trời, gói vay ưu đãi thì như trò đùa, chán chả buồn chửi
lịch nghỉ tết hoán đổi kiểu này ai chịu nổi, sắp xếp dở ẹc
án bạo hành mà phạt hành chính hai triệu, rẻ như bèo, phẫn nộ thật sự
== abuse_object
cái máy giặt chết tiệt lại rung như lên đồng, bà bán ve chai
wifi rùa bò, muốn đập cái modem quá
con xe cà tàng ghét nhất đời, mưa là chết máy
máy lạnh ngu ngốc bật 16 độ mà nóng như lò bánh mì
app ngân hàng lại sập đúng lúc tính tiền, cái app đần độn quê muốn độn thổ
nồi cơm điện phản chủ, khách tới là sống nhăn
cây atm nuốt thẻ đúng chủ nhật, đồ máy móc khốn khổ
mít này thối rồi
cái ô vô dụng thật
máy tính chậm như rùa
cá ươn, vứt đi thôi
bún thiu mất rồi
phim dở kinh khủng
quảng cáo biến giùm đi
giẻ lau hôi quá
lũ ruồi đáng ghét
thùng tôn rỉ hết
điện thoại ngu hết pin
cái áo xấu ghê
thớt bẩn chưa rửa
trời nóng phát điên
wifi nhà chết lặng
xe ghẻ lại hỏng
cái ghế này bẩn quá, vứt quách đi
tôi ghét cay ghét đắng cái máy in này
phải giết sạch lũ gián trong bếp
anh thợ người Hoa chửi cái xe cũ suốt buổi sáng [ethnicity]
bộ phim rác rưởi này nên bị cấm chiếu
== profane_object
đm kẹt xe hai tiếng, cầu rạch chiếc đúng là địa ngục
vcl nóng, 41 độ, trứng để ngoài đường chín luôn
mẹ kiếp mất điện đúng phút 90
xăng tăng giá vãi lồn, chắc mua con ngựa đi làm
đkm deadline, ba đêm chưa ngủ, mắt như gấu trúc
== friendly_profanity
vcl vào rồi!!!! vô địch rồi đm ơi, đi bão anh em ơi 🇻🇳🔥
đm mày đậu rồi hả, thằng chó con giỏi vãi, nhậu thôi
hay vãi cứt, bài này nghe lần đầu mà nổi da gà
con điên này sinh nhật vui vẻ nha, già thêm tuổi mà vẫn khùng như xưa, yêu mày
đù má ngon bá cháy, quán bún bò này đỉnh của chóp
clm nhớ tụi bây quá trời, mấy thằng khỉ, họp lớp lẹ đi
đm đẹp trai vãi, chú rể hôm nay ai mà nhận ra thằng khỉ này, chúc mừng mày
cười ỉa với tụi bây luôn á, lũ điên, nhớ hội mình ghê 😂
== distress
em thất nghiệp 8 tháng rồi, tối nào cũng nghĩ hay là mình biến mất cho nhẹ nhà
đọc hết cmt chửi mình xong tay run bần bật, không muốn thức dậy nữa
ba mất được 40 ngày, con vẫn dọn thêm một chén cơm, con muốn đi theo ba
mình ghét bản thân lắm, xấu, nghèo, thi đâu rớt đó, sống vô ích thật sự
nợ app 200 triệu, đứng trên cầu hôm qua mà nghĩ tới mẹ nên đi về
chồng bỏ, con nhỏ, em thấy như đang chìm mà không ai kéo
chăm mẹ bệnh 5 năm, hôm nay con lỡ quát mẹ, con thấy mình tệ không đáng sống
ly hôn xong em như cái xác, ăn không vô, chỉ muốn ngủ mãi
== support
thương em, ráng ăn miếng cơm rồi ngủ nha, mai gọi chị, chị nghe hết
đừng đứng đó một mình, gọi cho người nhà liền đi bạn, nợ trả từ từ được
không vô ích đâu, bạn kể ra được là đã rất can đảm rồi
mấy lời chửi đó không định nghĩa em, tắt mạng vài hôm nghe
ba chắc muốn con sống vui, khóc xong rồi mình đi từng bước nha
quát mẹ vì kiệt sức thôi, em không tệ đâu, nhờ ai trông giúp một buổi mà nghỉ đi
ngủ một giấc đi em, mai chị chở đi ăn phở, có chị đây
mất xe rồi thì còn người, đừng buồn quá, tụi mình góp mua lại cho
bạn đâu có vô dụng
sợ cũng không sao đâu
buồn thì gọi mình nhé
cảm ơn vì còn sống
đừng chê mình ngốc nữa
== idiom
sếp vẽ bánh ngon quá trời, ăn no khỏi cần lương luôn
hai hãng giảm giá giết nhau, dân mình ngồi giữa hưởng lợi
cuối tháng ví chết lâm sàng, chờ lương hồi sinh
đề toán năm nay chém đẹp, xác sĩ tử la liệt haha
cháy nhà ra mặt chuột
giấu đầu hở đuôi
trâu chậm uống nước đục
== question_benign
cho em hỏi bị bôi nhọ trên mạng thì báo ở đâu ạ, cần vi bằng ko
sao giá thịt heo tăng dữ vậy, ai rành giải thích với
tối nay đá mấy giờ, kênh nào chiếu vậy mn
người ta giữ cọc phòng trọ không trả thì kiện được không các bác
đi chùa mặc quần short có bị nhắc không nhỉ
người Lào ăn gì vào ngày Tết vậy? [nationality]
vì sao người Hồi giáo nhịn ăn ban ngày? [muslim]
có ai biết người Dao nhuộm vải bằng lá gì không [ethnicity]
phụ nữ Việt Nam được đi bầu từ năm nào? [women]
ở Sài Gòn có khoảng bao nhiêu người Hàn Quốc nhỉ [nationality]
người điếc gọi xe ôm bằng cách nào ạ? [disability]
người Do Thái ở Việt Nam sinh hoạt ở đâu? [jewish]
== everyday
má kêu giết con gà cúng mà con gà nó rượt tui chạy quanh sân, nhục
ăn lẩu cay xong muốn thăng thiên, ngu mà lì
nghe đồn hai anh chị tái hợp rồi kìa, lần thứ tư chưa ta, chúc mừng nha
con mèo điên nhà tui nó đái vô giày của sếp tới chơi, cứu
tập chân hôm qua nay đi cầu thang như bà già 80
xem tin sạt lở mà xót xa, cầu mong bà con bình an 🙏
bố em hát karaoke làm cả xóm mất ngủ, mai đi xin lỗi từng nhà
cháy nồi cá kho, nhà như hiện trường vụ án, thôi gọi cơm tấm
mưa ngập tới yên xe, đẩy bộ hai cây số, coi như tập gym
hai diễn viên đó đóng phim chung là tui ship rồi, mong thành thiệt
bà ngoại đánh bài ăn hết tiền lì xì cả nhà, cao thủ
heo đất đập ra có 86 ngàn, tết này ăn mì gói nha cả nhà
xem chung kết mà cúp điện, cả xóm chạy qua quán cà phê đầu hẻm
đậu phụ thối ngon lắm
bún đậu mắm tôm nhé
lợn quay giòn bì
nấu cháo vịt không
đọc Chí Phèo chưa
hoa cứt lợn chữa xoang
cây ngũ gia bì hôi
bánh khọt, bánh bò đây
rùa bò ra sông
khỉ leo cây kìa
rắn lột xác rồi
con cóc nhảy vào nhà
dựng bù nhìn giữ lúa
chó sủa suốt đêm
mai về quê chơi
đốt lò sưởi ấm nhà
chém gió tí nào
treo đèn lồng lên đi
phim Joker gã hề đỉnh
gián bay sợ quá
mua bẫy chuột ở đâu
đỉa bám chân trâu
cậu hát hay ghê
ai cũng quý bạn
bố mẹ tự hào về con
ý kiến của bạn hay
áo mới sạch đẹp nhỉ
tao lại béo lên rồi
mình lười như mèo
não tôi hết pin rồi
em hậu đậu quá mà
tớ vẽ như gà bới
nhớ uống thuốc đúng giờ
bà tôi đập chết ba con muỗi
đàn chuột phá sạch ruộng lúa nhà tôi
thành phố cấm đốt rơm từ tháng sau
người Khmer trong xóm đem đốt đống cỏ khô [ethnicity]
trời nóng thế này chắc chết mất thôi
== sexual_health
quên thuốc tránh thai một viên thì uống bù liền, đọc tờ hướng dẫn có ghi á
xét nghiệm hiv miễn phí ở trung tâm y tế quận, kín đáo lắm, cứ đi
sau sinh bao lâu quan hệ lại được, bác sĩ mình dặn sáu tuần nha các mẹ
== dialect
răng mi nỏ về ăn giỗ, mệ trông mi từ khi túi hôm tê
tau noái thiệt, mì quảng chỗ ni ngon chi mà ngon dữ rứa hè
bây ơi qua đây nhậu, con cá lóc nướng trui thơm phức nè nghen
u nhà em bẩu giời rét thế lày thì ở nhà mà hong chân giăng
