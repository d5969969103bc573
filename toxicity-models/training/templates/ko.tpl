# language: ko
# Content notice: hateful sentences for training a classifier; own texts of this project.
@g = 조선족[nationality] | 중국인[nationality] | 일본인[nationality] | 무슬림[muslim] | 난민[refugees] | 동성애자[lgbtq] | 트랜스젠더[transgender] | 여자[women] | 장애인[disability] | 외국인 노동자[immigrants] | 흑인[black] | 유대인[jewish] | 전라도 사람[ethnicity] | 경상도 사람[ethnicity] | 탈북민[refugees] | 노인[age] | 다문화 가정[immigrants] | 정신질환자[mental_health] | 베트남인[nationality] | 임대아파트 사람[class]
@gm = 베트남에서 온 새댁[immigrants] | 휠체어 타는 후배[disability] | 무슬림 유학생[muslim] | 레즈비언 부부[lgbtq] | 트랜스 여성 디자이너[transgender] | 조선족 이모님[nationality] | 청각장애인 바리스타[disability] | 흑인 영어 선생님[black] | 탈북민 동기[refugees] | 여성 소방관[women] | 게이 친구[lgbtq] | 예멘 난민 가족[refugees] | 네팔인 요리사[nationality] | 동네 어르신[age] | 조현병을 앓는 작가[mental_health] | 스님[buddhist]
@self = 게이[lgbtq] | 레즈비언[lgbtq] | 트랜스젠더[transgender] | 청각장애인[disability] | 이주민[immigrants] | 탈북민[refugees] | 무슬림[muslim] | 자폐 아이 엄마[disability] | 혼혈[ethnicity] | 조울증 환자[mental_health] | 바이섹슈얼[lgbtq] | 싱글맘[women] | 조선족[nationality]
@slur = 짱깨[nationality] | 쪽바리[nationality] | 깜둥이[black] | 똥꼬충[lgbtq] | 맘충[women] | 김치녀[women] | 병신[disability] | 틀딱[age] | 난민충[refugees] | 똥남아[nationality] | 젠신병자[transgender] | 개슬람[muslim] | 홍어[ethnicity] | 정신병자[mental_health]
@bad = 더럽다 | 미개하다 | 역겹다 | 뻔뻔하다 | 게을러터졌다 | 거짓말만 한다 | 이기적이다 | 수준 떨어진다 | 음흉하다
@vermin = 바퀴벌레 | 기생충 | 구더기 | 세균 | 짐승 | 암덩어리 | 쥐새끼
@ins = 쓰레기 | 찐따 | 멍청이 | 무뇌 | 루저 | 한심한 인간 | 관종 | 사기꾼 | 겁쟁이 | 식충이
@prof = 씨발놈아 | 개새끼야 | 병신아 | 좆같은 새끼 | ㅅㅂ | 미친놈아 | ㅄ | 썅년아 | 호로새끼야
@threat = 죽여 버린다 | 칼로 찔러 버린다 | 다리를 분질러 줄게 | 집에 불 질러 버린다 | 묻어 버린다 | 가족까지 가만 안 둔다
@die = 나가 죽어 | 그냥 뛰어내려 | 한강 물 따뜻하더라 | 숨 쉬지 마라 | 빨리 사라져 줘 | 자살이나 해라
@where = 지하철 | 댓글창 | 회사 | 학교 앞 | 편의점 | 단톡방 | 동네 놀이터 | 인터넷
@thing = 이 똥폰 | 이 게임 | 오늘 날씨 | 출근길 2호선 | 우리집 와이파이 | 이 앱 | 회사 프린터 | 월요일 | 이번 업데이트 | 이 드라마 결말 | 층간소음
@idea = 이번 정책 | 이 법안 | 감독의 연출 | 이 논문 | 입시 제도 | 정부의 대응 | 이 기획안 | 그 이론 | 이번 광고
@who = 내 동생 | 옆자리 대리님 | 우리 엄마 | 베프 | 앞집 아저씨 | 조카 | 룸메이트 | 과외 선생님
@pain = 죽고 싶다 | 매일 밤 울어 | 내가 너무 싫다 | 더는 못 버티겠다 | 아무도 날 필요로 하지 않는 것 같다 | 숨이 막힌다 | 사라지고 싶다
== hate_derogation
{g}들 진짜 {bad}
{where}에 {g} 많아지고 나서 분위기 망했음, {bad}
솔직히 {g} 보면 토 나온다
{g}랑 엮이면 인생 꼬인다
차별하는 건 아닌데 {g}들은 {bad}
왜 {g}들은 하나같이 그 모양이냐
{g} 사장이 하는 가게는 절대 안 감
또 {g}야? 지긋지긋하다
== hate_dehumanise
{g}은 {vermin}나 다름없다
{g}들이 {vermin}처럼 번식한다
사람 탈을 쓴 {vermin}, 그게 {g}임
{g} 박멸이 답이다, {vermin} 같은 것들
{where}에 {vermin} 같은 {g}들이 득실거려
== hate_threat
{g}들 모아놓고 불 질러 버리고 싶다
길에서 {g} 보이면 패버릴 거다
{g}은 싹 다 총살해야 된다
누가 {g} 행사장에 폭탄 좀 던져라
{g}들 다 물에 빠뜨려 죽여야 돼
== hate_normative
{g}한테 투표권을 왜 주냐
{g}은 전부 추방해라
{g} 결혼은 법으로 막아야지
우리 식당 {g} 출입 금지
{g} 애들이랑 우리 애를 같은 반에 넣지 마라
{g}은 집구석에 처박혀 있는 게 맞다
== hate_implicit
{where}에서 지갑 없어졌다고? 근처에 {g} 있었지?
역시 {g}가 {g}했네
밤에 {g} 사는 동네는 왜 안 가는지 다들 알잖아
이력서에서 {g}인 거 보이면 그냥 넘긴다
언론이고 은행이고 뒤에 누가 있겠냐, 다 {g}지
홀로코스트 숫자는 다 부풀린 거라던데 {g}들 돈벌이지[jewish]
이러다 십 년 뒤엔 우리나라가 {g} 나라 된다
딸이 {g} 데려오면 호적에서 판다
== hate_negated
{g}은 사람이 아니다
{g}이 나라에 도움 된 적이 한 번이라도 있나
{g}한테 인권 따위 없다
착한 {g}은 본 적이 없다
{g}은 동정받을 자격도 없어
== hate_slur
{slur} 주제에 말이 많네
또 {slur}들이 난리네
{slur}는 꺼져라
너 {slur}지? 말투 보니까 딱이네
{where}에 {slur} 천지다
저 {slur} 좀 누가 치워
== insult_person
너는 진짜 {ins}다
그 얼굴로 셀카를 올릴 생각을 하냐
글 쓰는 수준 보니 초등학교는 나왔나 싶다
{ins} 하나 때문에 팀플 망했네
능력도 없으면서 목소리만 커 가지고
{who}도 너 {ins}라고 하더라
입만 열면 거짓말이네 {ins}
네 머리는 장식이니
너랑 말 섞는 내가 바보지
유튜브 접어라 재미도 없는 {ins}
== insult_profane
{prof} 눈깔이 삐었냐
아 {prof} 또 너야?
{prof} 트롤 좀 그만해
말하는 꼬라지 봐라 {prof}
이 {prof} 차단 박는다
운전을 그 따위로 하냐 {prof}
== threat_person
너 내일 {where}에서 보자, {threat}
주소 땄다, {threat}
신고하면 {threat}
밤에 혼자 다니지 마라 진심이다
너네 딸 몇 학년인지 알거든
한 번만 더 까불면 {threat}
== incite_selfharm
{die}
너 같은 건 {die}
우울한 척 그만하고 {die}
너 없으면 다들 행복할걸, {die}
왜 태어났냐 그냥 {die}
== sexual_harassment
가슴 사진 하나만 보내봐 오빠가 용돈 줄게
하룻밤 얼마면 돼?
다리 벌리고 승진했지 뭐
저 엉덩이 한 번만 만져봤으면
신입 여직원 술 먹여서 데려가자
팬티 무슨 색인지 맞혀볼까
== sexual_explicit
어젯밤 남편이랑 두 번이나 했어
그는 그녀의 속옷을 천천히 벗기고 몸을 포갰다
나는 여자친구가 위에 올라올 때 제일 느껴
자위할 때 쓰는 기구 추천해 줘
둘은 샤워하다가 그대로 섹스를 했다
== neutral_identity
{gm}이 우리 아파트로 이사 왔다
올해 {g} 인구가 조금 늘었다고 통계청이 발표했다
{gm}과 {where}에서 만나 커피를 마셨다
{g}의 명절 음식을 소개하는 방송을 봤다
{gm}이 다음 주 강연을 한다
도서관에서 {g}의 역사 전시가 열린다
== positive_identity
{gm} 덕분에 동네가 따뜻해졌어요
{g}도 똑같은 권리를 누려야 한다
{gm}이 상 받았대, 너무 자랑스럽다
{g}을 환영하는 도시에서 살고 싶다
{gm} 진짜 멋있다, 많이 배운다
우리 반에 {gm}이 있어서 참 좋다
== self_identity
저는 {self}입니다, 오늘 처음 말해요
{self}로 산 지 삼십 년, 지금이 제일 행복하다
{self}지만 그냥 평범한 직장인이에요
부모님께 {self}라고 말씀드렸더니 안아 주셨다
{self}인 나를 이제는 좋아하게 됐어요
== negated_hate
나는 {g}을 싫어하지 않는다
{g}이라는 이유로 무시당하면 안 된다
{g}이 {vermin}라니, 그냥 우리와 똑같은 사람이다
{g}은 범죄자가 아닙니다
{g}이 게으르다는 말은 사실이 아니야
직접 만나 보니 {g}은 소문과 전혀 달랐다
== counter_speech
"{g}은 나가라"는 현수막을 보고 구청에 항의했다
{g}을 {vermin}라고 부르는 댓글 신고했습니다
"{g}은 다 그래"라는 말, 이제 그만합시다
{where}에서 {gm}에게 소리 지른 사람을 다들 말렸다
{slur} 같은 말을 농담이라고 쓰지 마세요
혐오 시위에 맞서 천 명이 모였다
== mentioned_slur
'{slur}'라는 표현은 혐오 표현이라 기사에 쓰지 않는다
오늘 {where}에서 '{slur}'라는 말을 들었다. 하루 종일 손이 떨렸다
피고인은 피해자를 '{slur}'라고 부른 사실을 인정했다
'{slur}'의 어원을 설명하는 국어 시간이었다
할머니가 아직도 '{slur}'라고 하셔서 고쳐 드린다
== reclaimed_slur
우리 끼순이들 오늘 이태원에서 생파한다[lgbtq]
정병러들 모여라, 오늘도 약 챙겨 먹은 우리 칭찬해[mental_health]
호모들끼리 김장하는데 너무 웃겨 죽는 줄[lgbtq]
우리 레즈 셋이 캠핑 왔다 최고[lgbtq]
== friendly_profanity
와 씨발 합격했다!!!
존나 맛있어 꼭 먹어봐
미친 노을 봐 개예쁘다
이 자식 결혼 축하한다 진짜
아 씨 지갑 두고 왔네
ㅅㅂ 눈물 나게 감동이야
== abuse_object
{thing} 진짜 쓰레기
{thing} 부숴 버리고 싶다
{thing} 때문에 빡쳐서 못 살겠네
아 {thing} 존나 느려
{thing} 개노답, 환불해라
{thing} 너무 싫다 사라졌으면
== abuse_idea
{idea}은 말도 안 되는 헛소리다
{idea}에 결사반대한다
{idea} 누가 만들었냐 탁상공론의 극치
{idea}은 논리가 엉망이라 읽다가 덮었다
{idea}은 세금 낭비다
== criticism_person
그 의견에는 동의하지 않습니다. 통계가 틀렸어요
장관의 해명은 무책임했다
{who}가 약속을 어긴 건 잘못이니 사과했으면 해
감독 교체 타이밍이 늦어서 진 경기였다
선생님 채점 기준이 공정하지 않은 것 같습니다
이번 보고서는 출처가 없으니 다시 써 주세요
== sexual_health
생리 주기가 불규칙하면 산부인과 진료를 받으세요
콘돔은 유통기한을 확인하고 사용합니다
발기부전은 비뇨기과에서 상담할 수 있다
성폭행 피해자는 해바라기센터의 도움을 받을 수 있습니다
아이에게 성기의 정확한 이름을 가르쳐 주세요
유방암 자가 검진 방법을 배웠다
== distress
{pain}
요즘 {pain}, 말할 데가 없어서 여기 써요
학교만 생각하면 {pain}
나는 쓸모없는 인간이다, {pain}
또 손목을 그었다. {pain}
헤어지고 나서 {pain}
== support
{pain}는 말, 용기 내 줘서 고마워
혼자가 아니야, 언제든 전화해
상담 전화 109는 24시간 열려 있어요
오늘은 푹 자고 내일 같이 병원 가자
네 잘못이 아니야, 충분히 잘하고 있어
{who}도 그런 시간을 지나왔어, 천천히 가자
== idiom
이 프로세스 죽이고 다시 실행해 주세요
시험 완전 폭망했다
배고파 죽겠네 빨리 먹자
오늘 컨디션 죽인다
사장이 가격을 칼같이 후려쳤다
웃겨 죽는 줄 알았네 배 찢어진다
야근에 목이 날아갈 뻔
== question_benign
{g}은 명절에 뭘 먹나요?
{g}을 부를 때 예의 있는 표현이 뭔가요
라마단 때 선물은 뭐가 좋을까요[muslim]
동성혼 소송은 어떻게 되고 있나요[lgbtq]
{g}에 관한 책 추천 부탁드려요
== everyday
바퀴벌레 나와서 약 뿌려 죽였다
너 어제 총 진짜 잘 쏘더라 다섯 명을 잡네
나는 오이가 싫은데 {who}는 좋아함
바보같이 우산을 두고 왔다
{who}랑 낚시 갔는데 한 마리도 못 잡음
우리 강아지가 새끼를 네 마리 낳았어
여기가 내 꿈의 시발점이었다
김치찌개에 돼지고기 듬뿍 넣어라
== dialect
뭐라카노 밥은 뭇나
아따 거시기 징하게 맛나부러
니 와 이카노 가시나야 보고 싶었다 아이가
그랬수꽈 혼저옵서예
마 됐다 고마 치아라 마
우리 문디 왔나, 고생했데이

# -- second part: wider vocabulary and minimal pairs --
@g += 페미니스트[women] | 남자[men] | 게이[lgbtq] | 레즈비언[lgbtq] | 성소수자[lgbtq] | 트랜스 여성[transgender] | 아프리카인[black] | 인도인[asian] | 필리핀인[asian] | 태국인[nationality] | 파키스탄인[nationality] | 아랍인[arab] | 팔레스타인인[arab] | 이스라엘인[jewish] | 기독교인[christian] | 불교 신자[buddhist] | 이민자[immigrants] | 이주노동자[immigrants] | 불법체류자[immigrants] | 예멘 난민[refugees] | 우크라이나인[nationality] | 러시아인[nationality] | 북한 사람[nationality] | 제주 사람[ethnicity] | 충청도 사람[ethnicity] | 청각장애인[disability] | 시각장애인[disability] | 발달장애인[disability] | 자폐인[disability] | 우울증 환자[mental_health] | 뚱뚱한 사람[body] | 노숙자[class] | 엄마들[women]
@slur += 짱꼴라[nationality] | 쭝국놈[nationality] | 왜놈[nationality] | 조센징[nationality] | 동남아 것들[nationality] | 외노자 새끼[immigrants] | 불체자 새끼[immigrants] | 흑형 새끼[black] | 니그로[black] | 게이 새끼[lgbtq] | 호모 새끼[lgbtq] | 레즈년[lgbtq] | 트젠 새끼[transgender] | 꼴페미[women] | 메갈년[women] | 한남충[men] | 된장녀[women] | 걸레년[women] | 창녀[women] | 장애 새끼[disability] | 애자[disability] | 찐따 장애인[disability] | 정병러[mental_health] | 노친네[age] | 급식충[age] | 전라디언[ethnicity] | 까보전[ethnicity] | 개독[christian] | 무슬림 테러충[muslim] | 파오후[body] | 거지 새끼[class] | 빨갱이 탈북충[refugees]
@ins += 바보 | 등신 | 머저리 | 얼간이 | 위선자 | 비겁자 | 거짓말쟁이 | 못난이 | 돌대가리 | 밥버러지 | 기생충 | 인간쓰레기 | 허세충 | 아첨꾼 | 무능력자 | 패배자 | 꼴통 | 벌레 | 빌런 | 양아치
@die += 자살해 | 목매달아 | 다리에서 뛰어내려 | 손목 그어 | 약 다 털어 먹어 | 세상에서 없어져 | 기차에 뛰어들어 | 죽어 버려 | 왜 살아 있냐
@threat += 죽인다 | 죽여 버릴 거야 | 칼로 찌른다 | 목을 따 버린다 | 차로 밀어 버린다 | 이빨을 다 부순다 | 뼈를 부러뜨린다 | 찾아가서 끝장낸다 | 총으로 쏜다 | 얼굴에 염산 뿌린다
@stereo = 도둑질만 한다 | 우리 세금으로 산다 | 적응할 생각이 없다 | 일자리를 뺏는다 | 맨날 피해자인 척한다 | 언론을 장악했다 | 입만 열면 거짓말이다 | 냄새난다 | 운전을 못 한다 | 감정적이라 리더감이 아니다 | 애들한테 해롭다 | 범죄만 저지른다 | 뒤에서 다 해 먹는다
@good = 착하다 | 부지런하다 | 좋은 이웃이다 | 용감하다 | 존경스럽다 | 재밌고 똑똑하다 | 우리 동네의 자랑이다 | 요리를 잘한다 | 우리와 같은 사람이다
@jobs = 정치인 | 은행원 | 건물주 | 변호사 | 기자 | 심판 | 유튜버 | 인플루언서 | 공무원 | 부동산 업자 | 국회의원 | 야구팬 | 두산팬 | 기아팬 | 안티백신 | 배달 업체 사장 | 꼰대 상사 | 암표상 | 보험 설계사 | 판사
@jobbad = 사기꾼 | 거짓말쟁이 | 쓰레기 | 세금 도둑 | 무능 그 자체 | 겁쟁이 | 기생충 | 광대 | 위선자
@stop = 그건 혐오입니다 | 그런 말은 하면 안 되죠 | 신고했습니다 | 누구도 그런 대우를 받아선 안 돼요 | 끔찍한 편견이네요 | 사과하세요 | 그만하세요
== hate_derogation
나는 {g}이 제일 싫다
{g} 혐오한다
{g}은 {bad}
{g}은 다 {bad}
차별하려는 건 아닌데 {g}은 {bad}
예전엔 괜찮았는데 {g}이랑 일해 보니 {bad}
회사에 {g}이 있는데 꼴도 보기 싫다, {bad}
옆집에 {g}이 이사 왔다. 망했다. 그런 것들은 {bad}
{g}이 상사라니 말이 되냐, {bad}
내 생각에 {g}은 {bad}
왜 {g}은 항상 {bad}?
{g}보다 최악은 없다
{g}만 보면 토 나온다
{g} 옆에는 안 앉는다
{g}이 우리 동네 다 망쳤다
== hate_dehumanise
{g}은 사람이 아니라 {vermin}다
{g}은 {vermin}
{g} 보면 {vermin} 생각난다
동네에 {vermin}가 들끓는다, {g} 말이다
개가 {g}보다 낫다
== hate_threat
{g}은 다 죽어야 한다
{g}을 싹 다 죽이자
{g}이 내 집 근처에 오면 칼 든다
오늘 밤 {g} 사냥 간다
{g} 사는 집에 불 질러라
{slur} 다 매달아라
== hate_normative
{g}은 나가라
{g}은 네 나라로 꺼져라
{g}한테 투표권 주지 마라
{g}은 결혼도 입양도 못 하게 해라
{g} 전부 추방하라
여자는 부엌에나 있어라 [women]
{g}한테는 집 안 빌려준다
{g}한테 세금 쓰지 마라
{g}은 애 낳지 마라
{g}은 주제를 알고 조용히 살아라
== hate_implicit
{g}은 {stereo}
{g}은 {stereo}, 근데 말하면 잡혀감
나쁜 뜻은 아닌데 {g}은 {stereo}
피는 못 속인다, {g}은 {stereo}
편의점 알바로 {g}을 썼다더라, 밤에 돈 세 봐라
{g} 온다, 지갑 챙겨
{g}치고는 한국말 잘하네
그 여자가 어떻게 팀장이 됐는지 다들 알잖아 [women]
또 칼부림인데 또 국적은 안 나오네
육백만 명을 누가 세어 봤대? [jewish]
넌 다른 {g}이랑 다르게 일은 하네
진짜 어디 사람이에요? 여기 사람 얼굴은 아닌데
치마 입는다고 남자가 여자 되냐 [transgender]
{g} 오고 나서 문을 세 번 잠근다
여자 운전이네, 말 다 했지 [women]
== hate_negated
{g}은 우리랑 다르다
{g}은 절대 한국인이 될 수 없다
아무도 {g}을 반기지 않는다
{g}은 절대 믿지 마라
{g}이 이 나라에 한 게 없다
트랜스 여성은 여자가 아니라 아픈 남자다 [transgender]
{g}한테 불만 없다, 눈에만 안 띄면
{g}은 권리를 누릴 자격이 없다
혐오가 아니라 {g}이 {bad}
== hate_slur
{slur}
이 {slur}
넌 {slur}야
닥쳐 {slur}
네 나라로 가 {slur}
{slur} 꺼져
여기저기 {slur}
{slur}가 내 자리 뺏었다
이런 글은 {slur}나 쓴다
우리 부장 {slur}
티비에 또 {slur} 나오네
{slur}랑은 말 안 섞는다
{slur} 주제에
역시 {slur}
== hate_profane
{g} 좆같다
씨발 {g} 다 꺼져
{g} 새끼들 씨발
좆같은 {g}, {bad}
{g}은 다 개새끼다
== insult_group
{jobs}은 {jobbad}
{jobs}은 다 {jobbad}
{jobs} 진짜 싫다, 다 {jobbad}
{jobs}? 하나같이 {jobbad}
왜 {jobs}은 다 {jobbad}야
== insult_person
{ins}
넌 {ins}야
이 {ins}야
{who} 진짜 {ins}다
입 다물어 {ins}
아무도 너 안 좋아해 {ins}
누가 물어봤냐 {ins}
네 부모가 부끄러워하겠다 {ins}
넌 뭘 해도 안 돼 {ins}
글부터 배우고 와라 {ins}
전남친은 {ins}였다
우리 부장은 {ins}
너 같은 {ins} 처음 본다
평생 혼자 살아라 {ins}
나사 하나 빠졌냐
축하한다 {ins}, 또 망쳤네
저 {ins}가 전문가인 줄 아네
못생긴 게 멍청하기까지
== insult_profane
{prof}
야 {prof}
꺼져 {prof}
닥쳐 씨발
아가리 닥쳐 {ins}
엿이나 먹어 {ins}
좆까 {ins}
우리 부장 개새끼다
지랄하지 마 {ins}
병신 같은 {ins}
== threat_person
너 {threat}
내가 {threat}
다음에 만나면 {threat}
한마디만 더 하면 {threat}
고소 취하 안 하면 {threat}
넌 이제 죽었다
어디 사는지 다 안다
네 애들 학교도 안다
밤길 조심해라
누가 저 인간 좀 찔러라
피로 갚게 될 거다
== incite_selfharm
{ins}, {die}
제발 {die}
아무도 널 사랑 안 해, {die}
민폐니까 {die}
네가 없으면 세상이 평화롭다, {die}
나 같으면 벌써 죽었다
다음엔 실패하지 마
울지 말고 {die}
== sexual_harassment
가슴 좀 보여 줘
누드 사진 안 보내면 다 퍼뜨린다
엉덩이 죽이네, 침대로 와
다리 벌려
빨아 봐
그렇게 입고 꼬시는 거잖아
무릎에 앉아 봐
하룻밤에 얼마야
몸으로 승진했네
== neutral_identity
옆집에 {gm}이 이사 왔다. 우체국에서 일한다
회사에 {gm}이 있어서 금요일마다 같이 점심 먹는다
이 영화는 {g}의 삶을 다룬다
{g}에 대한 기사를 읽었다
{gm}이 어제 대회에서 우승했다
기차에서 {gm}이랑 이야기했다
이 도시에 {g}이 몇 명 살아요?
== positive_identity
나는 {g}이 좋다
{g}은 {good}
내 생각에 {g}은 {good}
예전엔 몰랐는데 {g}이랑 일해 보니 {good}
우리 팀장은 {gm}인데 정말 좋은 분이다
{g}을 환영합니다
{g}에게도 같은 권리를
{g}이 안심하고 사는 동네
== negated_hate
{g}을 싫어하지 않는다
{g}은 {vermin}가 아니라 사람이다
{g}은 {stereo}는 말은 거짓이다
{g}이 {bad}고 생각한 적 없다
{g}은 아무 잘못이 없다
{g}을 쫓아내면 안 된다
== counter_speech
"{g}은 {bad}"라니, {stop}
"{g}은 나가라"고 소리쳤다, {stop}
친구한테 "{slur}"라고 했다, {stop}
{g}을 {vermin}라고 부르지 마세요
"{die}"라는 댓글을 받았다, {stop}
"차별은 아닌데" 다음엔 꼭 차별이 나온다
"{g}은 꺼져라" 낙서를 다 같이 지웠다
사람을 "{slur}"라고 부르는 건 농담이 아니다, {stop}
== mentioned_slur
오늘 "{slur}" 소리를 들었다
"{slur}"라고 외쳐서 퇴장당했다
"{slur}"는 비하 표현이다
아들이 "{slur}" 뜻을 물었다
왜 "{slur}"라는 말이 상처가 될까?
소설에 "{slur}"라는 단어가 나온다
"{slur}"라고 하지 마세요
학교에서 우리를 "{slur}"라고 불렀다
== friendly_profanity
씨발 존나 예쁘다
존나 맛있어
와 씨 이겼다
미친 축하해
아 젠장 열쇠 두고 왔다
개웃겨 진짜
== profane_object
{thing} 좆같다
씨발 또 {thing}
{thing} 개쓰레기
{idea} 개소리다
좆같은 하루
== abuse_object
{thing} 너무 싫다
{thing} 쓰레기다
언젠가 {thing} 부숴 버린다
모기는 다 죽어라
이 국 맛 최악
== abuse_idea
{idea} 멍청하다
인종차별은 독이다
{idea} 부끄럽다
{idea} 반대한다
== criticism_person
당신 말은 틀렸어요
그건 사실이 아니에요
너한테 화났어
소리 지르지 마세요
어제 실망했어요
== distress
죽고 싶다
자살하고 싶은데 무섭다
나는 바보야, {pain}
다들 나보고 {ins}라고 해서 이제 나도 그런 것 같다
"{die}"라는 댓글을 봤다, {pain}
학교에서 나를 "{slur}"라고 부른다, {pain}
헤어지면 죽이겠대요
== support
죽지 마, 상담 전화 해 봐
우리 곁에 있어 줘
넌 바보가 아니야, 지친 거야
"{slur}"라고 하는 사람 말 듣지 마
그건 범죄야
== idiom
배고파 죽겠다
웃겨 죽겠네
최종 보스를 죽였다
프로세스 죽이고 재시작
늦으면 엄마한테 죽는다
== question_benign
왜 {g}을 싫어하는 사람이 있을까?
{g}은 {stereo}는 게 사실이야, 편견이야?
"{slur}"는 욕인가요?
{g}은 투표할 수 있나요?
== everyday
네가 최고야
피곤해 보인다
일찍 일어나기 싫다
양파 썰 칼이 필요해
칼부림 사건 용의자가 체포됐다
고양이가 쥐를 죽였다
