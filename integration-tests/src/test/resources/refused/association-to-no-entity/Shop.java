package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    Long id;

    @ManyToOne
    Place place;
}

class Place {
    Long id;
}
