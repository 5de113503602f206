// oxlint-disable import/no-unassigned-import -- elements and styles of a kit register themselves
import { createApp, defineComponent, reactive, ref } from 'vue';
import {
  ElAutocomplete,
  ElButton,
  ElCascader,
  ElCheckbox,
  ElCheckboxGroup,
  ElConfigProvider,
  ElDatePicker,
  ElDialog,
  ElDrawer,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElInputTag,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElRate,
  ElSelect,
  ElSelectV2,
  ElSlider,
  ElStep,
  ElSteps,
  ElSwitch,
  ElTimeSelect,
  ElTreeSelect,
  ElUpload,
  type FormInstance,
} from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';

const REGIONS = [
  {
    value: 'zj',
    label: 'SECRET-7351-province',
    children: [{ value: 'hz', label: 'SECRET-7351-city', children: [{ value: 'xh', label: 'SECRET-7351-district' }] }],
  },
];

const needed = (message: string) => [{ required: true, message, trigger: 'blur' }];

const PERSON = `
<el-form-item data-question="username" label="用户名" prop="username"><el-input v-model="form.username" clearable maxlength="20" show-word-limit /></el-form-item>
<el-form-item data-question="phone" label="手机号" prop="phone"><el-input v-model="form.phone"><template #prepend>
  <el-select v-model="form.prefix" style="width: 90px"><el-option label="+86" value="+86" /><el-option label="+852" value="+852" /></el-select>
</template></el-input></el-form-item>
<el-form-item data-question="code" label="短信验证码" prop="code"><el-input v-model="form.code" placeholder="请输入验证码"><template #append><el-button>获取验证码</el-button></template></el-input></el-form-item>
<el-form-item data-question="password" label="密码" prop="password"><el-input v-model="form.password" type="password" show-password autocomplete="new-password" /></el-form-item>
<el-form-item data-question="email" label="电子邮箱（选填）"><el-input v-model="form.email" type="email" /></el-form-item>
<el-form-item data-question="birth" label="出生日期" prop="birth"><el-date-picker v-model="form.birth" type="date" placeholder="选择日期" /></el-form-item>
<el-form-item data-question="sex" label="性别" prop="sex"><el-radio-group v-model="form.sex"><el-radio value="m">男</el-radio><el-radio value="f">女</el-radio></el-radio-group></el-form-item>
<el-form-item data-question="education" label="学历"><el-select v-model="form.education" placeholder="请选择学历"><el-option label="本科" value="b" /><el-option label="硕士" value="m" /></el-select></el-form-item>
<el-form-item data-question="job" label="职业" prop="job"><el-select-v2 v-model="form.job" filterable :options="jobs" /></el-form-item>
<el-form-item data-question="hobbies" label="兴趣爱好"><el-select v-model="form.hobbies" multiple filterable allow-create><el-option label="茶" value="tea" /></el-select></el-form-item>
<el-form-item data-question="friends" label="推荐好友手机"><el-input-tag v-model="form.friends" /></el-form-item>
<el-form-item data-question="employer" label="工作单位"><el-autocomplete v-model="form.employer" :fetch-suggestions="suggest" /></el-form-item>`;

const ADDRESS = `
<el-form-item data-question="region" label="所在地区" prop="region"><el-cascader v-model="form.region" :options="regions" /></el-form-item>
<el-form-item data-question="cities" label="常住地区"><el-cascader v-model="form.cities" :options="regions" :props="{ multiple: true }" filterable /></el-form-item>
<el-form-item data-question="village" label="街道/乡镇"><el-tree-select v-model="form.village" :data="villages" /></el-form-item>
<el-form-item data-question="address" label="详细地址" prop="address"><el-input v-model="form.address" type="textarea" maxlength="100" show-word-limit /></el-form-item>
<el-form-item data-question="household" label="家庭人口"><el-input-number v-model="form.household" :min="1" /></el-form-item>
<el-form-item data-question="income" label="月收入（千元）"><el-slider v-model="form.income" /></el-form-item>
<el-form-item data-question="stars" label="服务评分"><el-rate v-model="form.stars" /></el-form-item>
<el-form-item data-question="delivery" label="送达日期"><el-date-picker v-model="form.delivery" type="datetimerange" /></el-form-item>
<el-form-item data-question="hour" label="送货时间"><el-time-select v-model="form.hour" start="08:00" step="01:00" end="18:00" /></el-form-item>
<el-form-item data-question="health" label="过敏史"><el-checkbox-group v-model="form.health"><el-checkbox value="1">花生</el-checkbox><el-checkbox value="2">乳制品</el-checkbox></el-checkbox-group></el-form-item>
<el-form-item data-question="photo" label="头像"><el-upload action="#" :auto-upload="false"><el-button>选择文件</el-button></el-upload></el-form-item>
<el-form-item data-question="document" label="身份证照片"><el-upload drag action="#" :auto-upload="false"><div>将文件拖到此处，或<em>点击上传</em></div></el-upload></el-form-item>
<el-form-item data-question="marketing" label="接收优惠信息"><el-switch v-model="form.marketing" active-text="开" inactive-text="关" /></el-form-item>
<el-form-item data-question="terms" prop="terms"><el-checkbox v-model="form.terms">我已阅读并同意<a href="#t">《服务协议》</a></el-checkbox></el-form-item>`;

const PAYMENT = `
<el-form label-position="top" :model="form">
<el-form-item data-question="payment" label="支付方式" required><el-radio-group v-model="form.payment"><el-radio-button value="wx">微信支付</el-radio-button><el-radio-button value="ali">支付宝</el-radio-button></el-radio-group></el-form-item>
<el-form-item data-question="heading" label="发票抬头"><el-input v-model="form.heading" /></el-form-item>
<el-form-item data-question="remark" label="备注"><el-input v-model="form.remark" type="textarea" autosize /></el-form-item>
</el-form>`;

const TEMPLATE = `<el-config-provider :locale="zhCn"><h1>会员注册 - 山谷茶行</h1>
<el-steps :active="step"><el-step title="基本信息" /><el-step title="支付与发票" /></el-steps>
<el-form v-if="step === 0" ref="shown" :model="form" :rules="rules" label-width="140px">${PERSON}${ADDRESS}
<el-button @click="submit">注册</el-button></el-form>
<template v-else>${PAYMENT}</template>
<el-button @click="step = 1">next</el-button><el-button @click="dialog = true">open</el-button><el-button @click="drawer = true">drawer</el-button>
<el-dialog v-model="dialog" title="实名认证"><el-form :model="form"><el-form-item data-question="id-number" label="身份证号码" required><el-input v-model="form.idNumber" /></el-form-item></el-form></el-dialog>
<el-drawer v-model="drawer" title="紧急联系人"><el-form :model="form"><el-form-item data-question="emergency" label="紧急联系人姓名"><el-input v-model="form.emergency" /></el-form-item></el-form></el-drawer>
</el-config-provider>`;

/** Texts that a person gave or chose; none of them may leave the page. */
const given = () => ({
  username: '',
  phone: '',
  prefix: '+86',
  code: '',
  password: '',
  email: '',
  birth: new Date(1987, 2, 14),
  sex: '',
  education: '',
  job: 'j7351',
  hobbies: ['SECRET-7351-chip'],
  friends: ['SECRET-7351-friend'],
  employer: 'SECRET-7351-employer',
  region: ['zj', 'hz', 'xh'],
  cities: [['zj', 'hz', 'xh']],
  village: 'v7351',
  address: '',
  household: 3,
  income: 12,
  stars: 4,
  delivery: [new Date(2031, 4, 6), new Date(2031, 4, 9)],
  hour: '09:00',
  health: [],
  marketing: true,
  terms: false,
  payment: '',
  heading: '',
  remark: '',
  idNumber: '',
  emergency: '',
});

const Register = defineComponent({
  components: {
    ElAutocomplete,
    ElButton,
    ElCascader,
    ElCheckbox,
    ElCheckboxGroup,
    ElConfigProvider,
    ElDatePicker,
    ElDialog,
    ElDrawer,
    ElForm,
    ElFormItem,
    ElInput,
    ElInputNumber,
    ElInputTag,
    ElOption,
    ElRadio,
    ElRadioButton,
    ElRadioGroup,
    ElRate,
    ElSelect,
    ElSelectV2,
    ElSlider,
    ElStep,
    ElSteps,
    ElSwitch,
    ElTimeSelect,
    ElTreeSelect,
    ElUpload,
  },
  setup: () => {
    const shown = ref<FormInstance>();
    return {
      zhCn,
      shown,
      form: reactive(given()),
      rules: {
        username: needed('请输入用户名'),
        phone: needed('请输入手机号'),
        code: needed('请输入验证码'),
        password: needed('请输入密码'),
        sex: needed('请选择性别'),
        job: needed('请选择职业'),
        region: needed('请选择地区'),
        address: needed('请输入详细地址'),
      },
      regions: REGIONS,
      jobs: [{ value: 'j7351', label: 'SECRET-7351-job' }],
      villages: [{ value: 'v7351', label: 'SECRET-7351-village' }],
      suggest: (_typed: string, answer: (rows: { value: string }[]) => void) => answer([{ value: '茶厂' }]),
      step: ref(0),
      dialog: ref(false),
      drawer: ref(false),
      submit: () => shown.value?.validate(() => undefined),
    };
  },
  template: TEMPLATE,
});

createApp(Register).mount('#root');
