package shop;

import jakarta.persistence.*;

@Entity
class Bicycle extends Vehicle {}
