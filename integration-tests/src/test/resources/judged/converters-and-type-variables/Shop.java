package shop;

import jakarta.persistence.*;
import java.time.Period;
import java.util.*;

/** What is declared as a type variable no converter applies itself to; one that is named does. */
@MappedSuperclass
abstract class Base<T, E> {
    @Id
    Long id = 1L;

    T usual;

    E colour;

    @Convert(converter = Months.class)
    Period months = Period.ofMonths(2);

    Period days = Period.ofMonths(3);

    @Enumerated(EnumType.ORDINAL)
    E enumerated;

    @ElementCollection
    List<E> colours = new ArrayList<>();

    @Embedded
    Inside<T> inside = new Inside<>();
}

@Embeddable
class Inside<X> {
    @Column(name = "inside_x")
    X x;
}

@Entity
class ByThemselves extends Base<Period, Colour> {}

@Entity
@Convert(attributeName = "usual", converter = Months.class)
@Convert(attributeName = "months", disableConversion = true)
@Convert(attributeName = "inside.x", converter = Months.class)
@AttributeOverride(name = "colour", column = @Column(name = "paint"))
class Named extends Base<Period, Colour> {}

@MappedSuperclass
@AttributeOverride(name = "usual", column = @Column(name = "in_the_middle", length = 20))
@Convert(attributeName = "usual", converter = Letters.class)
abstract class Middle<C> extends Base<String, C> {}

@Entity
class ByTheMiddle extends Middle<Colour> {}

@Entity
@AttributeOverride(name = "usual", column = @Column(name = "after_all"))
@Convert(attributeName = "usual", disableConversion = true)
class NotByTheMiddle extends Middle<Colour> {}

enum Colour {
    RED,
    GREEN
}

@Converter(autoApply = true)
class Days implements AttributeConverter<Period, Long> {
    @Override
    public Long convertToDatabaseColumn(Period period) {
        return period == null ? null : period.toTotalMonths();
    }

    @Override
    public Period convertToEntityAttribute(Long months) {
        return months == null ? null : Period.ofMonths(months.intValue());
    }
}

@Converter
class Months implements AttributeConverter<Period, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Period period) {
        return period == null ? null : period.getMonths();
    }

    @Override
    public Period convertToEntityAttribute(Integer months) {
        return months == null ? null : Period.ofMonths(months);
    }
}

@Converter
class Letters implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String text) {
        return text == null ? null : text.length();
    }

    @Override
    public String convertToEntityAttribute(Integer length) {
        return length == null ? null : "x".repeat(length);
    }
}

@Converter(autoApply = true)
class Paint implements AttributeConverter<Colour, String> {
    @Override
    public String convertToDatabaseColumn(Colour colour) {
        return colour == null ? null : colour.name();
    }

    @Override
    public Colour convertToEntityAttribute(String text) {
        return text == null ? null : Colour.valueOf(text);
    }
}
