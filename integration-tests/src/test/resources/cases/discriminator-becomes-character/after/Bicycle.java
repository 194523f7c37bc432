package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("B")
class Bicycle extends Vehicle {}
