package shop;

import jakarta.persistence.*;
import java.util.*;

/** Of the elements and keys of a collection Hibernate takes what says how an enum or a date is kept. */
@Entity
class Lamp {
    @Id
    Long id = 1L;

    @ElementCollection
    @Enumerated
    @Convert(converter = AsText.class)
    List<Colour> colours = List.of(Colour.RED);

    @ElementCollection
    @MapKeyEnumerated
    @Convert(attributeName = "key", converter = AsText.class)
    Map<Colour, String> names = Map.of(Colour.RED, "red");

    @ElementCollection
    @Temporal(TemporalType.DATE)
    @Convert(converter = DateAsNumber.class)
    List<Date> lit;
}

enum Colour {
    RED,
    GREEN
}

class AsText implements AttributeConverter<Colour, String> {
    @Override
    public String convertToDatabaseColumn(Colour colour) {
        return colour == null ? null : colour.name();
    }

    @Override
    public Colour convertToEntityAttribute(String name) {
        return name == null ? null : Colour.valueOf(name);
    }
}

class DateAsNumber implements AttributeConverter<Date, Long> {
    @Override
    public Long convertToDatabaseColumn(Date date) {
        return date == null ? null : date.getTime();
    }

    @Override
    public Date convertToEntityAttribute(Long number) {
        return number == null ? null : new Date(number);
    }
}
