package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    long id;

    @Convert(converter = ToWeight.class)
    Money money;
}

class Money {}

class Weight {}

class ToWeight implements AttributeConverter<Money, Weight> {
    public Weight convertToDatabaseColumn(Money money) {
        return null;
    }

    public Money convertToEntityAttribute(Weight column) {
        return null;
    }
}
