package shop;

import jakarta.persistence.*;

@Converter(autoApply = true)
class SizeConverter implements AttributeConverter<Size, String> {
    @Override
    public String convertToDatabaseColumn(Size size) {
        return size == null ? null : size.name();
    }

    @Override
    public Size convertToEntityAttribute(String size) {
        return size == null ? null : Size.valueOf(size);
    }
}
