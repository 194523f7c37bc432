package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    Long id;

    Money turnover;
}

class Money {
    long cents;
}

@Converter(autoApply = true)
class ToNumber implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money.cents;
    }

    @Override
    public Money convertToEntityAttribute(Long cents) {
        return new Money();
    }
}

@Converter(autoApply = true)
class ToText implements AttributeConverter<Money, String> {
    @Override
    public String convertToDatabaseColumn(Money money) {
        return "";
    }

    @Override
    public Money convertToEntityAttribute(String text) {
        return new Money();
    }
}
