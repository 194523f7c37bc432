package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
class Shop {
    @Id
    long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Shop chain;

    @OneToOne(fetch = FetchType.LAZY)
    Shop twin;
}
