package refused;

import jakarta.persistence.*;

@Entity
@Embeddable
class Sale {
    @Id
    Long id;
}
