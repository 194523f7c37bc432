package shop;

import jakarta.persistence.*;

@Entity
class CustomerSubscriptionPreference {
    @Id
    long id;
}
