package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.*;

abstract class Into<Y, X> implements AttributeConverter<X, Y> {}

abstract class IntoText<X> extends Into<String, X> {}

@Converter
class MoneyToNumber extends Into<BigDecimal, Money> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.amount;
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        Money money = new Money();
        money.amount = amount;
        return money;
    }
}

@Converter
class MoneyToText extends IntoText<Money> {
    @Override
    public String convertToDatabaseColumn(Money money) {
        return money == null ? null : money.amount.toString();
    }

    @Override
    public Money convertToEntityAttribute(String text) {
        return text == null ? null : new MoneyToNumber().convertToEntityAttribute(new BigDecimal(text.strip()));
    }
}

@Converter
class Upper extends IntoText<String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    @Override
    public String convertToEntityAttribute(String text) {
        return text;
    }
}

@Converter
class TagsToText extends IntoText<List<String>> {
    @Override
    public String convertToDatabaseColumn(List<String> tags) {
        return tags == null ? null : String.join(",", tags);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? null : List.of(text.split(","));
    }
}

@Converter
class GramsToText extends IntoText<Integer> {
    @Override
    public String convertToDatabaseColumn(Integer grams) {
        return grams == null ? null : grams + " g";
    }

    @Override
    public Integer convertToEntityAttribute(String text) {
        return text == null ? null : Integer.valueOf(text.split(" ")[0]);
    }
}

@Converter
class SecondsToNumber extends Into<Long, Duration> {
    @Override
    public Long convertToDatabaseColumn(Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    @Override
    public Duration convertToEntityAttribute(Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
