package shop;

import jakarta.persistence.*;

@Entity
class CustomerSubscriptionPreference {
    @Id
    long id;

    @Column(unique = true)
    String externalNotificationChannelIdentifier;

    @ManyToOne
    CustomerSubscriptionPreference previouslyEffectivePreference;
}
