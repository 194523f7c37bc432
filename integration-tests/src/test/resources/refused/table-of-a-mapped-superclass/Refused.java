package refused;

import jakarta.persistence.*;

@Entity
class Customer extends Base {}

@MappedSuperclass
@Table(name = "bases")
class Base {
    @Id
    Long id;
}
