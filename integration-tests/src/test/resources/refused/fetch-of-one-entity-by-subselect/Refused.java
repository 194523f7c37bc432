package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToOne
    @Fetch(FetchMode.SUBSELECT)
    Sale before;
}
