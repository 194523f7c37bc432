package refused;

import jakarta.persistence.*;

@Entity
@Convert(converter = Trimmed.class)
class Sale {
    @Id
    Long id;

    String code;
}

@Converter
class Trimmed implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String attribute) {
        return attribute;
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column;
    }
}
