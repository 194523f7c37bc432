package refused;

import jakarta.persistence.*;

@Entity
@Table(name = "sales")
@SecondaryTable(name = "sales")
class Sale {
    @Id
    Long id;
}
