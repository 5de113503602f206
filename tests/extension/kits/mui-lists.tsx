/** @jsxImportSource react */
import type { ReactNode } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import FormControl from '@mui/material/FormControl';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import MuiSelect from '@mui/material/Select';
import TextField from '@mui/material/TextField';
import Select from 'react-select';
import CreatableSelect from 'react-select/creatable';

const choice = (text: string) => ({ value: text, label: text });

/** One question with its name, by which the tests find it again. */
export function Question({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div data-question={name} style={{ margin: '16px 0' }}>
      {children}
    </div>
  );
}

/** Lists of both kits: one with a choice, one without, some with chips. */
export function Lists() {
  return (
    <>
      <Question name="marriage">
        <FormControl fullWidth>
          <InputLabel id="marriage">Marital status</InputLabel>
          <MuiSelect labelId="marriage" label="Marital status" defaultValue="secret">
            <MenuItem value="secret">SECRET-7351-marriage</MenuItem>
            <MenuItem value="single">Single</MenuItem>
          </MuiSelect>
        </FormControl>
      </Question>
      <Question name="occupation">
        <FormControl fullWidth required>
          <InputLabel id="occupation">Occupation</InputLabel>
          <MuiSelect labelId="occupation" label="Occupation" defaultValue="">
            <MenuItem value="nurse">Nurse</MenuItem>
          </MuiSelect>
        </FormControl>
      </Question>
      <Question name="income">
        <TextField select label="Annual income" defaultValue="secret" fullWidth>
          <MenuItem value="secret">SECRET-7351-income</MenuItem>
        </TextField>
      </Question>
      <Question name="health">
        <FormControl fullWidth>
          <InputLabel id="health">Allergies</InputLabel>
          <MuiSelect
            multiple
            labelId="health"
            label="Allergies"
            defaultValue={['SECRET-7351-chip']}
            renderValue={(chosen) => chosen.map((text) => <Chip key={text} label={text} />)}
          >
            <MenuItem value="SECRET-7351-chip">SECRET-7351-chip</MenuItem>
          </MuiSelect>
        </FormControl>
      </Question>
      <Question name="city">
        <Autocomplete
          options={['London', 'Leeds']}
          freeSolo
          defaultValue="SECRET-7351-city"
          renderInput={(props) => <TextField {...props} label="City" required />}
        />
      </Question>
      <Question name="interests">
        <Autocomplete
          multiple
          freeSolo
          options={['Tea', 'Books']}
          defaultValue={['SECRET-7351-interest']}
          renderInput={(props) => <TextField {...props} label="Interests" placeholder="Add more" />}
        />
      </Question>
      <Question name="country">
        <label htmlFor="country-input">Country *</label>
        <Select
          inputId="country-input"
          name="country"
          required
          options={[choice('SECRET-7351-country'), choice('Ireland')]}
          defaultValue={choice('SECRET-7351-country')}
        />
      </Question>
      <Question name="nationality">
        <label htmlFor="nationality-input">Nationality</label>
        <Select inputId="nationality-input" required options={[choice('Irish')]} placeholder="Choose one" />
      </Question>
      <Question name="languages">
        <label id="languages">Languages you speak</label>
        <CreatableSelect
          isMulti
          aria-labelledby="languages"
          name="languages"
          options={[choice('Welsh')]}
          defaultValue={[choice('SECRET-7351-language')]}
        />
      </Question>
    </>
  );
}
