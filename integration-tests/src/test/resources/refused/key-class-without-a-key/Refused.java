package refused;

import jakarta.persistence.*;

@Entity
@IdClass(Sale.Key.class)
class Sale {
    Long shop;

    Long number;

    static class Key implements java.io.Serializable {
        Long shop;
        Long number;
    }
}
