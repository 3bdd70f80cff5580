/** What the terms of `../foreign-policy.ts` mean; the columns are named in `explain-term.ts`. */
export const foreignPolicyExplanations = `
21世纪海上丝绸之路|*21st Century Maritime Silk Road|“一带一路”的海上部分。|The maritime part of the Belt and Road.||2013-10-03|习近平在印度尼西亚国会演讲
一带一路|*Belt and Road Initiative|丝绸之路经济带和21世纪海上丝绸之路的合称。|The Silk Road Economic Belt and the 21st Century Maritime Silk Road together.|丝绸之路经济带；21世纪海上丝绸之路|2013|习近平访问哈萨克斯坦和印度尼西亚
上海精神|*Shanghai Spirit|互信、互利、平等、协商、尊重多样文明、谋求共同发展。|The principles of the Shanghai Cooperation Organisation.|互信；互利；平等；协商；尊重多样文明；谋求共同发展|2001-06-15|上海合作组织成立
不干涉内政|*noninterference in internal affairs|和平共处五项原则之一。|One of the Five Principles.
世界多极化|*multipolar world|世界由多极力量构成的趋势。|The trend towards a world of many poles.
丝绸之路经济带|*Silk Road Economic Belt|“一带一路”的陆上部分。|The overland part of the Belt and Road.||2013-09-07|习近平在哈萨克斯坦纳扎尔巴耶夫大学演讲
中国特色大国外交|*major-country diplomacy with Chinese characteristics|十八大以来的外交。|Diplomacy since 2012.||2014-11|中央外事工作会议
互利共赢|mutual benefit|合作的原则。|A rule of cooperation.
互联互通|*connectivity|设施、规则和人员的联通。|Links of infrastructure, rules and people.
五通|five connectivities|“一带一路”合作重点。|The priorities of the Belt and Road.|政策沟通；设施联通；贸易畅通；资金融通；民心相通
亲诚惠容|*amity, sincerity, mutual benefit, and inclusiveness|周边外交理念。|The line towards neighbours.|亲；诚；惠；容|2013-10-24|周边外交工作座谈会
人文交流|*people-to-people and cultural exchanges|教育、文化等领域的对外交流。|Exchanges in education, culture and the like.
人类卫生健康共同体|*global community of health for all|卫生合作的理念。|An idea of health cooperation.
人类命运共同体|*human community with a shared future|中国外交的核心理念。|The core idea of China’s diplomacy.||2012-11-08|中共十八大
保护主义|*protectionism|限制进口以保护本国产业的政策。|Limiting imports to protect one’s own industry.
元首外交|*head-of-state diplomacy|国家元首开展的外交。|Diplomacy by heads of state.
全人类共同价值|*humanity’s shared values|和平、发展、公平、正义、民主、自由。|Peace, development, fairness, justice, democracy and freedom.|和平；发展；公平；正义；民主；自由|2015-09-28|第七十届联合国大会一般性辩论
全球南方|*Global South|发展中国家的总称。|The developing countries together.
全球发展倡议|*Global Development Initiative|习近平提出的发展合作倡议。|Xi Jinping’s initiative on development.||2021-09-21|第七十六届联合国大会一般性辩论
全球安全倡议|*Global Security Initiative|习近平提出的安全倡议。|Xi Jinping’s initiative on security.||2022-04-21|博鳌亚洲论坛2022年年会
全球文明倡议|*Global Civilization Initiative|习近平提出的文明交流倡议。|Xi Jinping’s initiative on civilisations.||2023-03-15|中国共产党与世界政党高层对话会
全球治理|*global governance|对全球性问题的共同治理。|The joint handling of global questions.
全球治理倡议|*Global Governance Initiative|习近平提出的全球治理倡议。|Xi Jinping’s initiative on governance.||2025-09-01|“上海合作组织+”会议
全面战略伙伴关系|*comprehensive strategic partnership|中国伙伴关系的一种定位。|A grade of China’s partnerships.
全面战略合作伙伴关系|*comprehensive strategic cooperative partnership|中国伙伴关系的一种定位。|A grade of China’s partnerships.
共商、共建、共享|*extensive consultation, joint contribution, and shared benefits|“一带一路”和全球治理的原则。|The rule of the Belt and Road.
冷战思维|*Cold War mentality|对抗的思维。|Thinking in blocs.
区域全面经济伙伴关系协定|*Regional Comprehensive Economic Partnership|亚太15国的自由贸易协定。|The free trade agreement of fifteen Asia-Pacific countries.||2020-11-15|协定签署
单边主义|*unilateralism|不顾他国、单方面行事的政策。|Acting alone without regard to others.
合作共赢|*win-win cooperation|合作的原则。|A rule of cooperation.
命运共同体|*community with a shared future|休戚与共的关系。|A community that shares its fate.
和平、发展、公平、正义、民主、自由|*peace, development, fairness, justice, democracy, and freedom|全人类共同价值。|Humanity’s common values.|和平；发展；公平；正义；民主；自由|2015-09-28|第七十届联合国大会一般性辩论
和平与发展|*peace and development|邓小平1980年代判断的时代主题。|The theme of the age in Deng Xiaoping’s judgement of the 1980s.
和平共处五项原则|*Five Principles of Peaceful Coexistence|国家间关系的准则。|Rules between states.|互相尊重主权和领土完整；互不侵犯；互不干涉内政；平等互利；和平共处|1953-12-31|周恩来会见印度代表团
和平发展|*peaceful development|外交道路。|The path of diplomacy.
多边主义|*multilateralism|多国协商的原则。|The rule of many states.
强权政治|*power politics|以强力支配别国的政策。|Ruling others by force.
战略伙伴关系|*strategic partnership|中国伙伴关系的一种定位。|A grade of China’s partnerships.
战略合作伙伴关系|*strategic cooperative partnership|中国伙伴关系的一种定位。|A grade of China’s partnerships.
政策沟通|*policy coordination|“五通”之一。|One of the five connectivities.
新型国际关系|*new type of international relations|相互尊重、公平正义、合作共赢。|Mutual respect, fairness, justice and cooperation.|相互尊重；公平正义；合作共赢|2013-03-23|习近平在莫斯科国际关系学院演讲
核心利益|*core interests|不容他国损害的根本利益。|Interests that others must not touch.
正确义利观|*principle of upholding the greater good and pursuing shared interests|义利兼顾、以义为先。|Justice before interest.
民心相通|*closer people-to-people ties|“五通”之一。|One of the five connectivities.
海洋命运共同体|*maritime community with a shared future|海洋合作的理念。|An idea of maritime cooperation.||2019-04-23|习近平会见出席海军成立70周年活动的外方代表团团长
真实亲诚|*sincerity, real results, affinity, and good faith|对非政策理念。|The line towards Africa.|真；实；亲；诚|2013-03-25|习近平在坦桑尼亚演讲
睦邻友好|*good neighborliness and friendship|对周边国家的方针。|The line towards neighbours.
经济全球化|*economic globalization|世界经济联为一体的趋势。|The growing together of the world economy.
联合国2030年可持续发展议程|*2030 Agenda for Sustainable Development|联合国2015年通过的发展目标。|The development goals that the United Nations adopted in 2015.||2015-09-25|联合国可持续发展峰会
设施联通|*infrastructure connectivity|“五通”之一。|One of the five connectivities.
贸易畅通|*unimpeded trade|“五通”之一。|One of the five connectivities.
资金融通|*financial integration|“五通”之一。|One of the five connectivities.
长臂管辖|*long-arm jurisdiction|把本国法律适用于境外的做法，多指美国。|Applying one’s law abroad, said mostly of the United States.
零和博弈|*zero-sum game|一方得益即他方受损的关系。|One side’s gain is the other’s loss.
霸权主义|*hegemonism|以强凌弱的政策。|Domination by the strong.
韬光养晦|*keeping a low profile|邓小平时期的外交方针。|The diplomatic line of the Deng years.
`;
