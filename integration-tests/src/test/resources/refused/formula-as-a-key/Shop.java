package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Formula;

@Entity
class Shop {
    @Id
    @Formula("7")
    Long id;
}
