/** @jsxImportSource react */
import { useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import Drawer from '@mui/material/Drawer';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import InputAdornment from '@mui/material/InputAdornment';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Rating from '@mui/material/Rating';
import Slider from '@mui/material/Slider';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { Lists, Question } from './mui-lists';

function Texts({ error }: { error: boolean }) {
  const complaint = error ? { error: true, helperText: 'This field is required' } : {};
  return (
    <>
      <Question name="email">
        <TextField label="Email address" type="email" required fullWidth {...complaint} />
      </Question>
      <Question name="name">
        <TextField label="Full name" required variant="standard" {...complaint} />
      </Question>
      <Question name="phone">
        <TextField
          label="Phone (optional)"
          variant="filled"
          slotProps={{ input: { startAdornment: <InputAdornment position="start">+44</InputAdornment> } }}
        />
      </Question>
      <Question name="birth">
        <TextField
          label="Date of birth"
          type="date"
          defaultValue="1987-03-14"
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Question>
      <Question name="password">
        <TextField label="Create a password" type="password" required autoComplete="new-password" {...complaint} />
      </Question>
      <Question name="address">
        <TextField label="Street address" required multiline minRows={2} {...complaint} />
      </Question>
    </>
  );
}

function Choices() {
  return (
    <>
      <Question name="sex">
        <FormControl required>
          <FormLabel id="sex">Gender</FormLabel>
          <RadioGroup row aria-labelledby="sex" name="sex">
            <FormControlLabel value="f" control={<Radio />} label="Female" />
            <FormControlLabel value="m" control={<Radio />} label="Male" />
          </RadioGroup>
        </FormControl>
      </Question>
      <Question name="referral">
        <FormControl component="fieldset">
          <FormLabel component="legend">How did you hear about us?</FormLabel>
          <FormGroup>
            <FormControlLabel control={<Checkbox />} label="A friend" />
            <FormControlLabel control={<Checkbox />} label="Newspaper" />
          </FormGroup>
          <FormHelperText>Pick any</FormHelperText>
        </FormControl>
      </Question>
      <Question name="size">
        <Typography id="size">Tin size</Typography>
        <ToggleButtonGroup exclusive value="s" aria-labelledby="size">
          <ToggleButton value="s">Small</ToggleButton>
          <ToggleButton value="l">Large</ToggleButton>
        </ToggleButtonGroup>
      </Question>
      <Question name="height">
        <Typography id="height">Your height (cm)</Typography>
        <Slider aria-labelledby="height" defaultValue={173} min={100} max={220} />
      </Question>
      <Question name="rating">
        <Typography component="legend">Rate our service</Typography>
        <Rating name="stars" defaultValue={4} />
      </Question>
      <Question name="avatar">
        <Button component="label" variant="contained">
          Upload profile photo
          <input type="file" style={{ clip: 'rect(0 0 0 0)', position: 'absolute', width: 1, height: 1 }} />
        </Button>
      </Question>
      <Question name="marketing">
        <FormControlLabel control={<Switch defaultChecked />} label="Send me offers and news by email" />
      </Question>
      <Question name="terms">
        <FormControlLabel required control={<Checkbox />} label="I agree to the terms and conditions" />
      </Question>
    </>
  );
}

function Payment() {
  return (
    <form>
      <Question name="card">
        <TextField label="Card number" required slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
      </Question>
      <Question name="coupon">
        <TextField label="Promo code" variant="outlined" size="small" />
      </Question>
    </form>
  );
}

function Checkout() {
  const [step, setStep] = useState(0);
  const [overlay, setOverlay] = useState('');
  const [error, setError] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setError(true);
  };
  return (
    <>
      <h1>Create your account at Hill Tea</h1>
      <Stepper activeStep={step}>
        <Step>
          <StepLabel>Your details</StepLabel>
        </Step>
        <Step>
          <StepLabel>Payment</StepLabel>
        </Step>
      </Stepper>
      {step === 0 ? (
        <form noValidate onSubmit={send} action="/register">
          <Texts error={error} />
          <Lists />
          <Choices />
          <Button type="submit">Create account</Button>
        </form>
      ) : (
        <Payment />
      )}
      <Button onClick={() => setStep(1)}>next</Button>
      <Button onClick={() => setOverlay('dialog')}>open</Button>
      <Button onClick={() => setOverlay('drawer')}>drawer</Button>
      <Dialog open={overlay === 'dialog'}>
        <DialogTitle>Confirm who you are</DialogTitle>
        <Question name="id-number">
          <TextField label="Passport number" required />
        </Question>
      </Dialog>
      <Drawer open={overlay === 'drawer'} anchor="right">
        <Question name="emergency">
          <TextField label="Emergency contact" />
        </Question>
      </Drawer>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Checkout />);
