package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @EmbeddedId
    ShopId id;
}

@Embeddable
class ShopId implements java.io.Serializable {
    transient String code;
}
