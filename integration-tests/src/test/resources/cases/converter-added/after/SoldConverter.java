package shop;

import jakarta.persistence.*;

class SoldConverter implements AttributeConverter<Boolean, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Boolean sold) {
        return sold == null ? null : sold ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer sold) {
        return sold == null ? null : sold == 1;
    }
}
