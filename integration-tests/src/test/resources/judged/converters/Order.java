package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.*;

@Entity
@Table(name = "orders")
@Convert(attributeName = "shipping.price", converter = MoneyToNumber.class)
@Convert(attributeName = "weight", converter = GramsToText.class)
class Order extends Numbered {
    @Convert(converter = MoneyToNumber.class)
    Money total;

    @Convert(converter = MoneyToNumber.class)
    @Column(name = "net_total", precision = 10, scale = 2, nullable = false)
    Money net = new Money();

    @Convert(converter = MoneyToText.class)
    @Column(length = 40, unique = true)
    Money written;

    @Lob
    @Convert(converter = MoneyToText.class)
    Money atLength;

    @Convert(converter = Upper.class)
    @Size(max = 9)
    String code;

    @Convert(converter = TagsToText.class)
    List<String> tags = List.of("a");

    @Convert(converter = SecondsToNumber.class)
    Duration patience = Duration.ofSeconds(3);

    @Convert(converter = org.hibernate.type.YesNoConverter.class)
    Boolean yesOrNo = true;

    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class)
    boolean oneOrZero;

    @Convert(converter = org.hibernate.type.TrueFalseConverter.class)
    Boolean trueOrFalse = false;

    @Convert(converter = MoneyToText.class)
    @Column(columnDefinition = "char(7)")
    Money defined;

    @Convert(disableConversion = true)
    Duration asUsual;

    @ElementCollection
    @Convert(converter = MoneyToNumber.class)
    List<Money> fees = List.of(new Money());

    @ElementCollection
    @Convert(attributeName = "key", converter = GramsToText.class)
    @Convert(attributeName = "value", converter = MoneyToText.class)
    Map<Integer, Money> prices = Map.of(5, new Money());

    @Embedded
    Shipping shipping = new Shipping();

    @Embedded
    @Convert(attributeName = "price", converter = MoneyToText.class)
    @AttributeOverride(name = "price", column = @Column(name = "return_price"))
    @AttributeOverride(name = "days", column = @Column(name = "return_days"))
    Shipping returned = new Shipping();
}

@MappedSuperclass
class Numbered {
    @Id
    int id;

    Integer weight = 1;
}

@Embeddable
class Shipping {
    Money price;
    Integer days;
}

class Money {
    BigDecimal amount = BigDecimal.ONE;

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && money.amount.compareTo(amount) == 0;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
