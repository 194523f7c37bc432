package shop;

import jakarta.persistence.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No class is an embeddable: that its parts have columns is said where it is used. */
class Carts {

    static class Money {
        String currency = "EUR";
    }

    static class Place {
        private int line = 1;

        public int getLine() {
            return line;
        }

        public void setLine(int line) {
            this.line = line;
        }
    }

    @Converter
    static class MoneyAsText implements AttributeConverter<Money, String> {
        @Override
        public String convertToDatabaseColumn(Money money) {
            return money.currency;
        }

        @Override
        public Money convertToEntityAttribute(String currency) {
            return new Money();
        }
    }

    @Entity
    static class Cart {
        @Id
        Long id = 1L;

        @ElementCollection
        @Embedded
        List<Money> said = new ArrayList<>(List.of(new Money()));

        @ElementCollection
        @AttributeOverride(name = "currency", column = @Column(name = "in_currency", length = 3))
        Set<Money> overridden = new HashSet<>();

        @ElementCollection
        @Convert(converter = MoneyAsText.class)
        @AttributeOverride(name = "nothing", column = @Column(name = "never"))
        List<Money> unconverted = new ArrayList<>();

        @ElementCollection
        @AttributeOverride(name = "value.currency", column = @Column(name = "in_currency"))
        Map<String, Money> values = new HashMap<>();

        @ElementCollection
        @AttributeOverride(name = "key.line", column = @Column(name = "at_line"))
        Map<Place, String> keys = new HashMap<>();

        @ElementCollection
        @Embedded
        Map<Place, Money> both = new HashMap<>();

        /** An override of the value as a whole changes nothing. */
        @ElementCollection
        @Convert(attributeName = "value", converter = MoneyAsText.class)
        @AttributeOverride(name = "value", column = @Column(name = "never"))
        Map<String, Money> converted = new HashMap<>();
    }
}
