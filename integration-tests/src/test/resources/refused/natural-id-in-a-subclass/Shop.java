package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
class Place {
    @Id
    Long id;
}

@Entity
class Shop extends Place {
    @NaturalId
    String code;
}
