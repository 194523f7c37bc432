@SequenceGenerator(name = "numbers", allocationSize = 9)
package shop;

import jakarta.persistence.SequenceGenerator;
