package refused;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "details")
@SecondaryTable(name = "details")
class Sale {
    @Id
    Long id;
}
