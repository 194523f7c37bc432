package judged;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** What has a converter is one column, though its class is embeddable, unless it says what it is. */
@Entity
class Shop {
    @Id
    long id = 1;

    @Convert(converter = PhoneAsText.class)
    Phone phone = new Phone(1L);

    @Convert(converter = PhoneAsText.class)
    @Column(name = "facsimile", length = 20)
    Phone fax = new Phone(1L);

    @Embedded
    @Convert(attributeName = "digits", converter = Letters.class)
    Phone mobile = new Phone(1L);

    Contact contact = new Contact();

    @ElementCollection
    @Convert(converter = PhoneAsText.class)
    List<Phone> others = new ArrayList<>(List.of(new Phone(1L)));

    /** Stored as a whole, for nothing says that it is embedded. */
    @Convert(attributeName = "width", disableConversion = true)
    Size size = new Size(1, 2);

    @Convert(disableConversion = true)
    Size outside = new Size(1, 2);
}

@Embeddable
class Contact {
    @Convert(converter = PhoneAsText.class)
    Phone direct = new Phone(1L);

    /** Which part is meant nobody reads here. */
    @Convert(attributeName = "digits", converter = PhoneAsText.class)
    Phone indirect = new Phone(1L);

    @Convert(attributeName = "width", disableConversion = true)
    Size desk = new Size(1, 2);
}

@Embeddable
record Phone(Long digits) {}

@Embeddable
record Size(Integer width, Integer height) implements Serializable {}

@Converter
class PhoneAsText implements AttributeConverter<Phone, String> {
    @Override
    public String convertToDatabaseColumn(Phone phone) {
        return phone == null ? null : String.valueOf(phone.digits());
    }

    @Override
    public Phone convertToEntityAttribute(String text) {
        return text == null ? null : new Phone(Long.valueOf(text));
    }
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
