package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "orders")
class Order {
    @Id
    int id;

    // ERROR [converter-unfit]
    @Convert(converter = MoneyConverter.class)
    Weight weight;

    @Convert(converter = MoneyConverter.class)
    List<Money> prices;

    @Convert(converter = MoneyToWeight.class)
    // ERROR [unmapped-type]
    Money strange;

    // WARNING [without-effect]
    @Convert(attributeName = "unknown", converter = MoneyConverter.class)
    @Embedded
    Part part;

    // ERROR [refused-by-hibernate]
    @Convert
    @Column(columnDefinition = "text")
    Money nothing;

    // WARNING [without-effect]
    @Convert(converter = ColorConverter.class)
    @Enumerated(EnumType.STRING)
    Color color;

    // ERROR [refused-by-hibernate]
    Box box;
}

class Money {}

class Weight {}

class Box {}

enum Color {
    RED
}

@Embeddable
class Part {
    int number;
}

class MoneyConverter extends Nowhere<Money, String> {}

class MoneyToWeight extends Nowhere<Money, Weight> {}

class ColorConverter extends Nowhere<Color, String> {}

@Converter(autoApply = true)
class OneBox extends Nowhere<Box, String> {}

@Converter(autoApply = true)
class AnotherBox extends Nowhere<Box, Integer> {}

abstract class Nowhere<X, Y> implements AttributeConverter<X, Y> {
    public Y convertToDatabaseColumn(X attribute) {
        return null;
    }

    public X convertToEntityAttribute(Y column) {
        return null;
    }
}
