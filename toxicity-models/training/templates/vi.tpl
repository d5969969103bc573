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
@die = chết đi cho đỡ chật đất | nhảy cầu đi | thắt cổ đi | biến khỏi đời này đi | uống thuốc sâu đi | sống làm gì cho tốn cơm
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
em gái một đêm bao nhiêu để anh chuyển khoản
ngực to thế cho anh bóp cái
gửi ảnh không mặc gì đi, ngại gì
mặc thế kia thì bị hiếp là phải
con bé thực tập ngon đấy, chuốc say rồi đưa đi khách sạn
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
mộng tinh ở tuổi dậy thì là bình thường
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
thật ra gốc ở đâu?
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
