package shop;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

@Entity
class Customer extends Base implements Remarked {
    String name = "a";

    int number = 4;

    int level = 5;

    BigDecimal amount;

    String remark;

    String lower;

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getNumber() {
        return number;
    }

    @Override
    public BigDecimal getAmount() {
        return amount;
    }

    @Override
    public String getRemark() {
        return remark;
    }

    @Override
    String getLower() {
        return lower;
    }

    @Override
    @Size(max = 19)
    public String getOverridden() {
        return overridden;
    }
}
