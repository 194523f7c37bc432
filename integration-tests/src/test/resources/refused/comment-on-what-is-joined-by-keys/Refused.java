package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    @Comment("of nothing")
    Owner owner;
}

@Entity
class Owner {
    @Id
    Long id;
}
