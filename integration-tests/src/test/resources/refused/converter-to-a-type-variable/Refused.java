package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    long id;

    @Convert(converter = Open.class)
    Money money;
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
