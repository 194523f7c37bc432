package shop;

import jakarta.persistence.*;
import java.time.Year;
import java.util.*;

@Entity
@Table(name = "orders")
class Order {
    @Id
    Long id = 1L;

    @Version
    Long version;

    long number;

    Year founded = Year.of(2026);

    @Column(length = 7)
    Year shortYear;

    @Lob
    Year longYear;

    @Convert(disableConversion = true)
    Year asUsual;

    List<Year> years = List.of(Year.of(2025));

    Year[] more;

    @Temporal(TemporalType.DATE)
    Date birthday;

    Date seen = new Date(7);

    Set<String> tags = Set.of("x");

    Box<String> box;
}

class Box<T> {
    T content;
}

abstract class Base<X> implements AttributeConverter<X, String> {
    @Override
    public String convertToDatabaseColumn(X x) {
        return x == null ? null : x.toString();
    }
}

@Converter(autoApply = true)
class Numbers extends Base<Long> {
    @Override
    public Long convertToEntityAttribute(String text) {
        return text == null ? null : Long.valueOf(text);
    }
}

@Converter(autoApply = true)
class Years extends Base<Year> {
    @Override
    public Year convertToEntityAttribute(String text) {
        return text == null ? null : Year.parse(text);
    }
}

@Converter(autoApply = true)
class Tags extends Base<Set<String>> {
    @Override
    public Set<String> convertToEntityAttribute(String text) {
        return text == null ? null : Set.of("x");
    }
}

@Converter(autoApply = true)
class Boxes extends Base<Box<String>> {
    @Override
    public Box<String> convertToEntityAttribute(String text) {
        return null;
    }
}

@Converter(autoApply = true)
class Dates implements AttributeConverter<Date, Long> {
    @Override
    public Long convertToDatabaseColumn(Date date) {
        return date == null ? null : date.getTime();
    }

    @Override
    public Date convertToEntityAttribute(Long time) {
        return time == null ? null : new Date(time);
    }
}
