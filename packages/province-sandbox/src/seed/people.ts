import { makeCitizenId } from '@zhangban/national-codes'
import type { PortraitTraits } from './portrait/draw.js'

/** A made-up person of the register. Days are YYYY-MM-DD. */
export interface PersonSeed {
  key: string
  name: string
  /** 13900001… numbers belong to nobody here. */
  phone: string | null
  idNumber: string
  sex: 'male' | 'female'
  birthDate: string
  division: string
  address: string
  /** Day on which the present identity card was issued; null without a card. */
  cardIssuedOn: string | null
  role: 'citizen' | 'child' | 'operator' | 'clerk'
  /** What this persona is good for, in one line. */
  hint: string
  portrait: PortraitTraits
}

type Entry = Omit<PersonSeed, 'idNumber' | 'sex' | 'address' | 'portrait'> & { sequence: number }

function person(entry: Entry, address: string, portrait: PortraitTraits): PersonSeed {
  const { sequence, ...rest } = entry
  return {
    ...rest,
    idNumber: makeCitizenId({ division: entry.division, birthDate: entry.birthDate, sequence }),
    sex: sequence % 2 === 1 ? 'male' : 'female',
    address,
    portrait,
  }
}

/** Everybody in the register, in the order in which the console lists them. */
export const people: readonly PersonSeed[] = [
  person(
    {
      key: 'lin-xiaoyan',
      name: '林小燕',
      phone: '13900001001',
      birthDate: '1990-03-18',
      division: '445202',
      sequence: 42,
      cardIssuedOn: '2018-06-12',
      role: 'operator',
      hint: '36 岁，经营林记肠粉店，女儿林小满；证照最全，适合从头走一遍',
    },
    '广东省揭阳市榕城区榕华街道望江北路 88 号 3 幢 502 房',
    { skin: 'light', hair: 'long', hairColour: 'black', clothes: '#7c4a63', collar: 'round', face: 'round' },
  ),
  person(
    {
      key: 'lin-xiaoman',
      name: '林小满',
      phone: null,
      birthDate: '2020-05-06',
      division: '445202',
      sequence: 28,
      cardIssuedOn: null,
      role: 'child',
      hint: '6 岁，林小燕的女儿，没有手机号，由监护人代办',
    },
    '广东省揭阳市榕城区榕华街道望江北路 88 号 3 幢 502 房',
    {
      skin: 'light',
      hair: 'pigtails',
      hairColour: 'black',
      clothes: '#e8a33d',
      collar: 'round',
      face: 'round',
      child: true,
    },
  ),
  person(
    {
      key: 'chen-zhiqiang',
      name: '陈志强',
      phone: '13900001003',
      birthDate: '1988-07-02',
      division: '445202',
      sequence: 17,
      cardIssuedOn: '2016-05-09',
      role: 'citizen',
      hint: '38 岁，林小燕的丈夫；驾驶证 C1、小汽车，适合路面检查',
    },
    '广东省揭阳市榕城区榕华街道望江北路 88 号 3 幢 502 房',
    {
      skin: 'medium',
      hair: 'crew',
      hairColour: 'black',
      clothes: '#2f4a6d',
      collar: 'shirt',
      face: 'square',
    },
  ),
  person(
    {
      key: 'huang-xiulan',
      name: '黄秀兰',
      phone: '13900001004',
      birthDate: '1944-02-10',
      division: '445203',
      sequence: 66,
      cardIssuedOn: '2008-11-03',
      role: 'citizen',
      hint: '82 岁，有老年人优待证，适合长辈版和老年优待',
    },
    '广东省揭阳市揭东区曲溪街道金溪大道 15 号',
    {
      skin: 'medium',
      hair: 'bun',
      hairColour: 'white',
      clothes: '#5d5672',
      collar: 'round',
      face: 'round',
      lines: true,
    },
  ),
  person(
    {
      key: 'li-wenbo',
      name: '李文博',
      phone: '13900001005',
      birthDate: '2008-04-12',
      division: '445202',
      sequence: 53,
      cardIssuedOn: '2024-07-15',
      role: 'citizen',
      hint: '18 岁，学生，适合“年满十八周岁”',
    },
    '广东省揭阳市榕城区东山街道临江南路 20 号 1 幢 1203 房',
    {
      skin: 'light',
      hair: 'parted',
      hairColour: 'black',
      clothes: '#3e7a6c',
      collar: 'round',
      face: 'long',
      glasses: true,
    },
  ),
  person(
    {
      key: 'wu-jiayi',
      name: '吴佳怡',
      phone: '13900001006',
      birthDate: '2008-12-05',
      division: '445203',
      sequence: 84,
      cardIssuedOn: '2025-02-20',
      role: 'citizen',
      hint: '17 岁，2026 年 12 月 5 日满 18 岁；拨动时钟看结果变化',
    },
    '广东省揭阳市揭东区新亨镇新西河路 6 号',
    {
      skin: 'light',
      hair: 'ponytail',
      hairColour: 'brown',
      clothes: '#b5536b',
      collar: 'shirt',
      face: 'round',
    },
  ),
  person(
    {
      key: 'fang-jianguo',
      name: '方建国',
      phone: '13900001007',
      birthDate: '1979-09-09',
      division: '445281',
      sequence: 31,
      cardIssuedOn: '2021-03-18',
      role: 'citizen',
      hint: '47 岁，普宁，持残疾人证（肢体三级）',
    },
    '广东省揭阳市普宁市流沙东街道长春路 112 号',
    {
      skin: 'tanned',
      hair: 'crew',
      hairColour: 'greying',
      clothes: '#6b6f4e',
      collar: 'shirt',
      face: 'square',
      lines: true,
    },
  ),
  person(
    {
      key: 'zhou-haibo',
      name: '周海波',
      phone: '13900001008',
      birthDate: '1993-11-30',
      division: '430421',
      sequence: 75,
      cardIssuedOn: '2020-10-10',
      role: 'citizen',
      hint: '32 岁，湖南衡阳人，在榕城务工，持广东省居住证',
    },
    '湖南省衡阳市衡阳县西渡镇英陂村 4 组',
    {
      skin: 'tanned',
      hair: 'parted',
      hairColour: 'black',
      clothes: '#a5622f',
      collar: 'round',
      face: 'long',
    },
  ),
  person(
    {
      key: 'yang-meizhen',
      name: '杨美珍',
      phone: '13900001009',
      birthDate: '1982-06-25',
      division: '445222',
      sequence: 20,
      cardIssuedOn: '2015-04-28',
      role: 'operator',
      hint: '44 岁，揭西，经营美珍客家菜馆，有食品经营许可证',
    },
    '广东省揭阳市揭西县河婆街道霖都大道 301 号',
    { skin: 'medium', hair: 'bob', hairColour: 'brown', clothes: '#9b3f3f', collar: 'round', face: 'round' },
  ),
  person(
    {
      key: 'zheng-weixiong',
      name: '郑伟雄',
      phone: '13900001010',
      birthDate: '1976-01-15',
      division: '445202',
      sequence: 93,
      cardIssuedOn: '2022-02-16',
      role: 'operator',
      hint: '50 岁，榕江五金制品公司法定代表人，有不动产权证',
    },
    '广东省揭阳市榕城区西马街道进贤门大道 9 号 2 幢 801 房',
    {
      skin: 'medium',
      hair: 'receding',
      hairColour: 'greying',
      clothes: '#2b2f38',
      collar: 'shirt',
      face: 'square',
      glasses: true,
    },
  ),
  person(
    {
      key: 'cai-mucheng',
      name: '蔡木成',
      phone: '13900001011',
      birthDate: '1959-08-20',
      division: '445224',
      sequence: 11,
      cardIssuedOn: '2009-12-01',
      role: 'citizen',
      hint: '67 岁，惠来，已退休，有老年人优待证',
    },
    '广东省揭阳市惠来县惠城镇南门大街 27 号',
    {
      skin: 'tanned',
      hair: 'receding',
      hairColour: 'white',
      clothes: '#4f6d7a',
      collar: 'shirt',
      face: 'long',
      lines: true,
    },
  ),
  person(
    {
      key: 'xu-jiamin',
      name: '许嘉敏',
      phone: '13900001012',
      birthDate: '1995-10-08',
      division: '445203',
      sequence: 46,
      cardIssuedOn: '2016-09-15',
      role: 'citizen',
      hint: '31 岁，身份证已于 2026 年 9 月到期，看过期证照的样子',
    },
    '广东省揭阳市揭东区锡场镇锡东路 52 号',
    {
      skin: 'light',
      hair: 'bob',
      hairColour: 'black',
      clothes: '#3b5d8f',
      collar: 'shirt',
      face: 'long',
      glasses: true,
    },
  ),
  person(
    {
      key: 'xie-junjie',
      name: '谢俊杰',
      phone: '13900001013',
      birthDate: '1991-12-12',
      division: '445281',
      sequence: 57,
      cardIssuedOn: '2017-12-20',
      role: 'citizen',
      hint: '34 岁，普宁，驾驶证被暂扣，看暂停状态的证照',
    },
    '广东省揭阳市普宁市池尾街道塘边路 8 号',
    { skin: 'medium', hair: 'crew', hairColour: 'brown', clothes: '#586a3c', collar: 'round', face: 'round' },
  ),
  person(
    {
      key: 'he-lijuan',
      name: '何丽娟',
      phone: '13900001021',
      birthDate: '1998-05-21',
      division: '445202',
      sequence: 62,
      cardIssuedOn: '2024-06-03',
      role: 'clerk',
      hint: '榕江宾馆前台，核验“酒店入住”',
    },
    '广东省揭阳市榕城区仙桥街道紫峰路 3 号',
    { skin: 'light', hair: 'bun', hairColour: 'black', clothes: '#24324f', collar: 'shirt', face: 'long' },
  ),
  person(
    {
      key: 'luo-zhiming',
      name: '罗志明',
      phone: '13900001022',
      birthDate: '1985-02-03',
      division: '445202',
      sequence: 35,
      cardIssuedOn: '2019-08-12',
      role: 'clerk',
      hint: '榕江宾馆夜班前台，看同一码被第二个人再扫',
    },
    '广东省揭阳市榕城区中山街道新风路 41 号',
    {
      skin: 'medium',
      hair: 'parted',
      hairColour: 'black',
      clothes: '#24324f',
      collar: 'shirt',
      face: 'square',
    },
  ),
  person(
    {
      key: 'wang-min',
      name: '王敏',
      phone: '13900001023',
      birthDate: '1987-11-11',
      division: '445202',
      sequence: 88,
      cardIssuedOn: '2016-12-05',
      role: 'clerk',
      hint: '榕城区政务服务中心 12 号窗口，核身和窗口受理',
    },
    '广东省揭阳市榕城区榕东街道临江北路 60 号',
    {
      skin: 'light',
      hair: 'ponytail',
      hairColour: 'black',
      clothes: '#34506b',
      collar: 'shirt',
      face: 'round',
      glasses: true,
    },
  ),
  person(
    {
      key: 'deng-guoqiang',
      name: '邓国强',
      phone: '13900001024',
      birthDate: '1983-04-30',
      division: '445202',
      sequence: 19,
      cardIssuedOn: '2020-05-18',
      role: 'clerk',
      hint: '榕城交警，路面检查驾驶证',
    },
    '广东省揭阳市榕城区新兴街道建阳路 17 号',
    {
      skin: 'tanned',
      hair: 'crew',
      hairColour: 'black',
      clothes: '#1d3557',
      collar: 'uniform',
      face: 'long',
    },
  ),
]

/** The person of a key. @throws TypeError when there is none */
export function personSeed(key: string): PersonSeed {
  const found = people.find((each) => each.key === key)
  if (!found) throw new TypeError(`no persona ${key}`)
  return found
}
