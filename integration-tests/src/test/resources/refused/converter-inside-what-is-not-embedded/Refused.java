package refused;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Convert(attributeName = "digits", converter = Letters.class)
    Phone phone;

    @Embedded
    @Convert(attributeName = "digits", converter = Letters.class)
    @AttributeOverride(name = "digits", column = @Column(name = "fax"))
    Phone fax;
}

@Embeddable
class Phone {
    Long digits;
}

@Converter
class Letters implements AttributeConverter<Long, String> {
    @Override
    public String convertToDatabaseColumn(Long number) {
        return String.valueOf(number);
    }

    @Override
    public Long convertToEntityAttribute(String text) {
        return Long.valueOf(text);
    }
}
