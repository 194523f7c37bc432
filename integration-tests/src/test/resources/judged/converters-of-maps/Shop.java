package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
class Shop {
    @Id
    Long id = 1L;

    @ElementCollection
    @CollectionTable(name = "of_key")
    @Convert(attributeName = "key", converter = Digits.class)
    Map<String, String> ofKey = new HashMap<>(Map.of("1", "a"));

    @ElementCollection
    @CollectionTable(name = "of_value")
    @Convert(attributeName = "value", converter = Digits.class)
    Map<String, String> ofValue = new HashMap<>(Map.of("a", "1"));

    @ElementCollection
    @CollectionTable(name = "of_nothing_named")
    @Convert(converter = Digits.class)
    Map<String, String> ofNothingNamed = new HashMap<>(Map.of("a", "1"));

    @ElementCollection
    @CollectionTable(name = "within_value")
    @Convert(attributeName = "value.price", converter = Price.class)
    @Convert(attributeName = "value.size.width", converter = Digits.class)
    Map<String, Good> withinValue = new HashMap<>();

    /** Hibernate does not hear it. */
    @ElementCollection
    @CollectionTable(name = "within_key")
    @Convert(attributeName = "key.name", converter = Digits.class)
    @Convert(attributeName = "value", converter = Digits.class)
    Map<Label, String> withinKey = new HashMap<>();

    @OneToMany
    @JoinTable(name = "of_entities")
    @Convert(attributeName = "key", converter = Digits.class)
    Map<String, Shop> ofEntities = new HashMap<>();

    @OneToMany
    @JoinTable(name = "of_entities_unnamed")
    @Convert(converter = Digits.class)
    Map<String, Shop> ofEntitiesUnnamed = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "by_label")
    @Convert(attributeName = "key.name", converter = Digits.class)
    Map<Label, Shop> byLabel = new HashMap<>();
}

@Embeddable
record Label(String name, @Convert(converter = Digits.class) String number) {}

@Embeddable
class Good {
    BigDecimal price;
    Size size;
}

@Embeddable
class Size {
    String width;
}

@Converter
class Digits implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    @Override
    public String convertToEntityAttribute(Integer number) {
        return number == null ? null : number.toString();
    }
}

@Converter
class Price implements AttributeConverter<BigDecimal, String> {
    @Override
    public String convertToDatabaseColumn(BigDecimal price) {
        return price == null ? null : price.toString();
    }

    @Override
    public BigDecimal convertToEntityAttribute(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
