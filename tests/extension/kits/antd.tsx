/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  AutoComplete,
  Button,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Modal,
  Radio,
  Rate,
  Segmented,
  Select,
  Slider,
  Space,
  Steps,
  Switch,
  TreeSelect,
  Upload,
} from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';

const needed = [{ required: true }];

/** Texts that a person gave or chose; none of them may leave the page. */
const GIVEN = {
  region: ['zj', 'hz', 'xh'],
  birth: dayjs('1987-03-14'),
  marriage: 'm7351',
  hobbies: ['SECRET-7351-chip'],
  job: 'SECRET-7351-job',
  quantity: 3,
  delivery: [dayjs('2031-05-06'), dayjs('2031-05-09')],
  days: [dayjs('2029-01-02')],
  income: 12,
  stars: 4,
  village: 'v7351',
};

const REGIONS = [
  {
    value: 'zj',
    label: 'SECRET-7351-province',
    children: [{ value: 'hz', label: 'SECRET-7351-city', children: [{ value: 'xh', label: 'SECRET-7351-district' }] }],
  },
];

const choices = (...texts: string[]) => texts.map((text) => ({ value: text, label: text }));

function Person() {
  return (
    <>
      <Form.Item data-question="name" label="收货人姓名" name="receiver" rules={needed}>
        <Input placeholder="请填写真实姓名" allowClear />
      </Form.Item>
      <Form.Item data-question="phone" label="手机号码" required>
        <Space.Compact block>
          <Form.Item name="prefix" noStyle initialValue="+86">
            <Select style={{ width: 90 }} options={choices('+86', '+852', '+853')} />
          </Form.Item>
          <Form.Item name="mobile" noStyle rules={needed}>
            <Input type="tel" maxLength={11} showCount />
          </Form.Item>
        </Space.Compact>
      </Form.Item>
      <Form.Item data-question="region" label="所在地区" name="region" rules={needed}>
        <Cascader options={REGIONS} placeholder="请选择省/市/区" />
      </Form.Item>
      <Form.Item data-question="village" label="街道/乡镇" name="village">
        <TreeSelect treeData={[{ value: 'v7351', title: 'SECRET-7351-village' }]} />
      </Form.Item>
      <Form.Item data-question="address" label="详细地址" name="address" rules={needed}>
        <Input.TextArea rows={2} maxLength={120} showCount autoSize />
      </Form.Item>
      <Form.Item data-question="birth" label="出生日期" name="birth" tooltip="生日当月有礼">
        <DatePicker />
      </Form.Item>
      <Form.Item data-question="sex" label="性别" name="sex">
        <Radio.Group options={choices('男', '女', '保密')} />
      </Form.Item>
      <Form.Item data-question="ethnicity" label="民族" name="ethnicity" rules={needed}>
        <Select showSearch placeholder="请选择" options={choices('汉族', '满族', '回族')} />
      </Form.Item>
      <Form.Item data-question="marriage" label="婚姻状况" name="marriage">
        <Select allowClear options={[{ value: 'm7351', label: 'SECRET-7351-marriage' }]} />
      </Form.Item>
      <Form.Item data-question="hobbies" label="兴趣爱好" name="hobbies">
        <Select mode="tags" options={choices('茶', '书法')} />
      </Form.Item>
      <Form.Item data-question="job" label="职业" name="job" extra="用于推荐适合您的茶品">
        <AutoComplete options={choices('教师', '医生')} />
      </Form.Item>
    </>
  );
}

function Order() {
  return (
    <>
      <Form.Item data-question="quantity" label="购买数量" name="quantity">
        <InputNumber min={1} max={99} />
      </Form.Item>
      <Form.Item data-question="delivery" label="期望送达日期" name="delivery">
        <DatePicker.RangePicker />
      </Form.Item>
      <Form.Item data-question="days" label="可收货日期" name="days">
        <DatePicker multiple />
      </Form.Item>
      <Form.Item data-question="health" label="过敏史" name="health">
        <Checkbox.Group options={choices('花生', '乳制品', '花粉')} />
      </Form.Item>
      <Form.Item data-question="income" label="家庭月收入（千元）" name="income">
        <Slider />
      </Form.Item>
      <Form.Item data-question="stars" label="服务评分" name="stars">
        <Rate />
      </Form.Item>
      <Form.Item data-question="document" label="身份证正面照片" required>
        <Upload beforeUpload={() => false} multiple>
          <Button>点击上传</Button>
        </Upload>
      </Form.Item>
      <Form.Item data-question="avatar" label="头像">
        <Upload beforeUpload={() => false} listType="picture-card">
          上传
        </Upload>
      </Form.Item>
      <Form.Item data-question="password" label="登录密码" name="password" rules={needed} hasFeedback>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item data-question="otp" label="短信验证码" name="otp" rules={needed}>
        <Input.OTP length={6} />
      </Form.Item>
      <Form.Item data-question="marketing" label="接收优惠短信" name="marketing" valuePropName="checked">
        <Switch checkedChildren="开" unCheckedChildren="关" />
      </Form.Item>
      <Form.Item data-question="terms" name="terms" valuePropName="checked" rules={needed}>
        <Checkbox>
          我已阅读并同意<a href="#terms">《用户协议》</a>
        </Checkbox>
      </Form.Item>
    </>
  );
}

/** The second step marks what is optional, and so what is not marked is mandatory. */
function Invoice() {
  return (
    <Form layout="vertical" requiredMark="optional" name="invoice">
      <Form.Item data-question="payment" label="支付方式" name="payment" rules={needed}>
        <Radio.Group>
          <Radio.Button value="wx">微信支付</Radio.Button>
          <Radio.Button value="ali">支付宝</Radio.Button>
        </Radio.Group>
      </Form.Item>
      <Form.Item data-question="heading" label="发票抬头" name="heading" rules={needed}>
        <Segmented options={['个人', '企业']} />
      </Form.Item>
      <Form.Item data-question="tax" label="纳税人识别号" name="tax" rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item data-question="coupon" label="优惠券码" name="coupon">
        <Input.Search enterButton="使用" />
      </Form.Item>
      <Form.Item data-question="remark" label="订单备注" name="remark">
        <Input.TextArea />
      </Form.Item>
      <Button htmlType="submit">提交订单</Button>
    </Form>
  );
}

function RealName({ open }: { open: boolean }) {
  return (
    <Modal title="实名认证" open={open} okText="确认" cancelText="取消">
      <Form layout="vertical" name="real">
        <Form.Item data-question="id-number" label="身份证号码" name="idNumber" rules={needed}>
          <Input maxLength={18} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function Checkout() {
  const [step, setStep] = useState(0);
  const [open, setOpen] = useState(false);
  return (
    <ConfigProvider locale={zhCN}>
      <h1>结算 - 山谷茶行</h1>
      <Steps current={step} items={[{ title: '收货信息' }, { title: '发票与支付' }]} />
      {step === 0 ? (
        <Form layout="vertical" name="order" initialValues={GIVEN}>
          <Person />
          <Order />
          <div data-question="size">
            <Select defaultValue="a" options={[{ value: 'a', label: '100 克装' }]} />
          </div>
          <Button htmlType="submit">提交</Button>
          <Button onClick={() => setStep(1)}>next</Button>
          <Button onClick={() => setOpen(true)}>open</Button>
        </Form>
      ) : (
        <Invoice />
      )}
      <RealName open={open} />
    </ConfigProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Checkout />);
