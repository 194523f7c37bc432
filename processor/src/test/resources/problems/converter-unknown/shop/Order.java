package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "orders")
class Order {
    @Id
    int id;

    // ERROR [converter-unknown]
    @Convert(converter = Open.class)
    Money price;

    // ERROR [converter-unknown]
    @Convert(converter = Raw.class)
    Money cost;
}

class Money {}

class Open<Y> implements AttributeConverter<Money, Y> {
    public Y convertToDatabaseColumn(Money money) {
        return null;
    }

    public Money convertToEntityAttribute(Y column) {
        return null;
    }
}

class Raw implements AttributeConverter {
    public Object convertToDatabaseColumn(Object money) {
        return null;
    }

    public Object convertToEntityAttribute(Object column) {
        return null;
    }
}
