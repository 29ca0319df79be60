import { useLanguage } from '../language';
import { StockInput, type FieldProps } from '../strapi/inputs';
import { optionsOf } from './options';

/** Strapi’s own input for a list, with what editors call the choices: Strapi translates a value without asking of which field it is. */
export const ListInput = (props: FieldProps) => {
  const language = useLanguage();
  const { values } = optionsOf(props);
  const options = props.attribute.enum?.map((value) => ({ value, label: values?.[value]?.[language] }));
  return <StockInput {...props} options={options} />;
};
