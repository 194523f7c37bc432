package refused;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Shop {
    @Id
    long id;
}
