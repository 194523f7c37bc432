package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    Long id;

    @Embedded
    @Convert(converter = Trimmed.class)
    Place place;
}

@Embeddable
class Place {
    String town;
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
