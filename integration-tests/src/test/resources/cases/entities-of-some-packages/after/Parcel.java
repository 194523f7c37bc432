package shop.salesrooms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Parcel {
    @Id
    long id;
}
