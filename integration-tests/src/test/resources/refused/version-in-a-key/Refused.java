package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(SaleKey.class)
class Sale {
    @Id
    long number;

    @Id
    @Version
    int version;
}

record SaleKey(long number, int version) implements Serializable {}
