package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;

@Entity
class Shop {
    @Id
    @GeneratedValue(generator = "numbers")
    @GenericGenerator(name = "numbers", strategy = "shop.Numbers")
    Long id;
}
