package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "first_id", referencedColumnName = "id")
    @JoinColumn(name = "second_id", referencedColumnName = "id")
    Shop parent;
}
