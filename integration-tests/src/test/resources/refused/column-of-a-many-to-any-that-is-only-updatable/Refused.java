package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "shop", entity = Shop.class)
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "place", insertable = false))
    Set<Object> places;
}

@Entity
class Shop {
    @Id
    Long id;
}
